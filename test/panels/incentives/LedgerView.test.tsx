// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { startProgramme } from '#commands/startProgramme.ts'
import { IncentivesPage } from '#panels/incentives/IncentivesPage.tsx'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

test('says in words who earns nothing, who earns a margin and whose amounts are missing', () => {
  ledgerShown()
  expect(row('Giver').textContent).toContain('earns nothing')
  expect(row('Earner').textContent).toContain('+$500')
  expect(row('Dealer').textContent).toContain('earns its margin')
  expect(row('Riddle').textContent).toContain('amounts missing')
})

test('a one-sided exchange is evened out by one press, as one step', () => {
  const { map } = ledgerShown()
  expect(row('Giver').textContent).toContain('one-sided: only gives')
  fireEvent.click(within(row('Giver')).getByRole('button', { name: /^Give Giver/ }))
  expect([...map.records.flowsAt('giver')]).toMatchObject([{ id: 'a' }, { from: 'us', inReturnFor: 'a' }])
  expect(row('Giver').textContent).not.toContain('one-sided')
  act(() => void map.undo())
  expect(row('Giver').textContent).toContain('one-sided')
})

test('its columns sort, and the other way when pressed again', () => {
  ledgerShown()
  const byName = screen.getByRole('button', { name: 'Participant' })
  fireEvent.click(byName)
  expect(names()[0]).toBe('Dealer')
  expect(screen.getByRole('columnheader', { name: 'Participant' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  fireEvent.click(byName)
  expect(names().at(-1)).toBe('Dealer')
})

test('a name leads to the participant on the map', () => {
  const { session } = ledgerShown()
  fireEvent.click(within(row('Earner')).getByRole('button', { name: 'Earner' }))
  expect(session.store.getState().place).toBe('map')
})

function ledgerShown() {
  const map = aMapWith(
    aCompany(),
    aParticipant('giver', { name: 'Giver' }),
    aParticipant('earner', { name: 'Earner' }),
    aParticipant('dealer', { name: 'Dealer' }),
    aParticipant('riddle', { name: 'Riddle' }),
    aFlow('a', 'giver', 'us'),
    aFlow('b', 'us', 'earner', { kind: 'commission', amountMinor: 50_000 }),
    aFlow('c', 'dealer', 'us', { kind: 'payment', amountMinor: 90_000 }),
    aFlow('d', 'us', 'dealer', { kind: 'margin', amountMinor: 30_000 }),
    aFlow('e', 'us', 'riddle', { kind: 'commission' }),
  )
  map.dispatch(startProgramme('Channel', 'discount'))
  const { session } = shown(map, <IncentivesPage />)
  session.visit('incentives')
  fireEvent.click(screen.getByRole('radio', { name: 'Ledger' }))
  return { map, session }
}

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^${name}`) })
}

function names(): readonly (string | null)[] {
  return screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
}
