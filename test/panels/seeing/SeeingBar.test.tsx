// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SeeingBar } from '#panels/seeing/SeeingBar.tsx'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

test('a value ticked under Filter becomes a chip, and the count says how many are left', async () => {
  const { seeing } = showBar()
  await pick('Filter', 'Region', 'DACH')
  expect(seeing().filter).toEqual(['region=DACH'])
  expect(screen.getByRole('button', { name: 'Region: DACH', hidden: true })).toBeTruthy()
  await waitFor(() => expect(shown()).toBe('2 of 4 shown'))
})

test('the cross of a chip takes its field out of the filter', () => {
  const { seeing } = showBar({ filter: ['region=DACH', 'stage=scale', 'region=Nordics'] })
  expect(screen.getByRole('button', { name: 'Region: DACH, Nordics' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Remove filter Region' }))
  expect(seeing().filter).toEqual(['stage=scale'])
})

test('a chip opens its values again', async () => {
  const { seeing } = showBar({ filter: ['region=DACH'] })
  fireEvent.click(screen.getByRole('button', { name: 'Region: DACH' }))
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: /Nordics/ }))
  expect(seeing().filter).toEqual(['region=DACH', 'region=Nordics'])
})

test('others are hidden instead of dimmed at a press, which is offered only where there are others', () => {
  const { seeing } = showBar({ filter: ['region=DACH'] })
  fireEvent.click(screen.getByRole('button', { name: 'Hide others' }))
  expect(seeing().unmatched).toBe('hide')
  expect(screen.getByRole('button', { name: 'Hide others' }).getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(seeing()).toEqual(SEE_ALL)
  expect(screen.queryByRole('button', { name: 'Hide others' })).toBeNull()
  expect(shown()).toBe('')
})

test('the focus names its participant and how far it reaches, is widened, narrowed and removed', () => {
  const { seeing } = showBar({ focusId: 'a' })
  expect(screen.getByRole('group', { name: 'Focus' }).textContent).toBe('Around Datahaus, 1 step')
  fireEvent.click(screen.getByRole('button', { name: 'Widen the focus' }))
  expect(screen.getByRole('group', { name: 'Focus' }).textContent).toBe('Around Datahaus, 2 steps')
  fireEvent.click(screen.getByRole('button', { name: 'Narrow the focus' }))
  expect(seeing().focusSteps).toBe(1)
  fireEvent.click(screen.getByRole('button', { name: 'Remove the focus' }))
  expect(seeing().focusId).toBeNull()
})

test('colour and size are chosen from what participants have, and the chip says which', async () => {
  const { seeing } = showBar()
  fireEvent.click(screen.getByRole('button', { name: 'Colour by: Kind' }))
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Stage' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Size by: None' }))
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Revenue' }))
  expect(seeing()).toMatchObject({ colourBy: 'stage', sizeBy: 'revenue' })
  expect(screen.getByRole('button', { name: 'Size by: Revenue', hidden: true })).toBeTruthy()
})

test('groups of flows, planned flows and the text size are switched under Show', async () => {
  const { seeing } = showBar()
  fireEvent.click(screen.getByRole('button', { name: 'Show' }))
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Money' }))
  fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Planned' }))
  expect(seeing()).toMatchObject({ hiddenGroups: ['money'], hiddenStatuses: ['planned'] })
  fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Money' }))
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'Largest' }))
  expect(seeing()).toMatchObject({ hiddenGroups: [], textSize: 1.5 })
})

function showBar(first: Partial<Seeing> = {}) {
  const map = aMapWith(
    aCompany(),
    aParticipant('a', { name: 'Datahaus', regions: ['DACH'] }),
    aParticipant('b', { regions: ['Nordics'] }),
    aParticipant('c'),
    aFlow('f', 'a', 'us'),
  )
  const session = createSession()
  session.see(first)
  render(
    <OpenMapContext value={map}>
      <SessionContext value={session}>
        <SeeingBar />
      </SessionContext>
    </OpenMapContext>,
  )
  return { seeing: () => session.store.getState().seeing }
}

function shown(): string | null {
  return screen.getByRole('status', { name: 'Shown', hidden: true }).textContent
}

async function pick(button: string, field: string, value: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: button }))
  fireEvent.click(await screen.findByRole('menuitem', { name: field }))
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: new RegExp(`^${value}`) }))
}
