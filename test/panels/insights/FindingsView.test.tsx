// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { InsightsPage } from '#panels/insights/InsightsPage.tsx'
import { coverageNeedId } from '#records/coverageNeed.ts'
import type { AnyRecord } from '#records/record.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const GIVES_ONLY = 'Revops gives to us and gets nothing back.'
const NEED = { role: 'si', region: 'Nordics', segment: 'smb' } as const
const need: AnyRecord = { ...NEED, id: coverageNeedId(NEED), type: 'coverageNeed', required: true }
const revops = aParticipant('revops', { kind: 'affiliate', name: 'Revops' })
const referral = aFlow('leads', 'revops', 'us', { kind: 'referral' })

test('what was found is listed with how grave it is, whom it names and what can be done', async () => {
  open()
  const row = await rowOf(GIVES_ONLY)
  expect(row.textContent).toContain('Alarm:')
  expect(within(row).getByTitle('Show Revops on the map')).toBeTruthy()
  expect(within(row).getByRole('button', { name: /^Add the return flow/ })).toBeTruthy()
  expect(await screen.findByText(/on 1 partner and 0 segments · up to date with the map/)).toBeTruthy()
})

test('its action is one step of the map, after which it is no longer found; undo brings it back', async () => {
  const { map } = open()
  fireEvent.click(within(await rowOf(GIVES_ONLY)).getByRole('button', { name: /^Add the return flow/ }))
  expect([...map.records.all('flow')].filter(({ from }) => from === 'us')).toHaveLength(1)
  expect(map.store.getState().undoable).toBe(1)
  await waitFor(() => expect(screen.queryByText(GIVES_ONLY)).toBeNull())
  map.undo()
  await rowOf(GIVES_ONLY)
})

test('a finding accepted with a reason stays listed under Accepted, and can be opened again', async () => {
  const { map } = open()
  fireEvent.click(within(await rowOf(GIVES_ONLY)).getByRole('button', { name: /^More for/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Accept with a reason…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Accept with a reason' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Accept' }))
  expect(dialog.textContent).toContain('Say in a few words why this is fine.')
  fireEvent.change(within(dialog).getByLabelText('Reason'), { target: { value: 'Sponsored from January' } })
  fireEvent.blur(within(dialog).getByLabelText('Reason'))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Accept' }))
  const accepted = await screen.findByRole('region', { name: 'Accepted, 1' })
  expect(accepted.textContent).toContain(`${GIVES_ONLY} “Sponsored from January”, 21 Nov.`)
  fireEvent.click(within(accepted).getByRole('button', { name: /^Open again/ }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Accepted, 1' })).toBeNull())
  expect(map.records.count('acceptedFinding')).toBe(0)
})

test('a review is dated in a small dialog, as one step', async () => {
  const { map } = open(aParticipant('old', { name: 'Oldhand', signedOn: '2024-01-01' }))
  const row = await rowOf('Oldhand has never been reviewed.')
  fireEvent.click(within(row).getByRole('button', { name: /^Set a review date/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Set a review date' })
  expect(dialog.textContent).toContain('Oldhand')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Set the date' }))
  expect([...map.records.all('review')]).toMatchObject([{ participantId: 'old', on: '2026-12-05' }])
  await waitFor(() => expect(screen.queryByText('Oldhand has never been reviewed.')).toBeNull())
})

test('a chip goes to the map with its participant selected', async () => {
  const { session } = open()
  session.visit('insights')
  fireEvent.click(within(await rowOf(GIVES_ONLY)).getByTitle('Show Revops on the map'))
  expect(session.store.getState().place).toBe('map')
})

test('a gap becomes a candidate at the stage Identify, and coverage with candidates rises', async () => {
  const { map } = open(need)
  const table = await screen.findByRole('table', { name: 'Coverage' })
  expect((await screen.findByText('0 %')).closest('p')?.textContent).toBe('0 % covered')
  fireEvent.click(within(table).getByRole('button', { name: 'Add a ghost: SI, Nordics, smb' }))
  expect([...map.records.all('participant')].filter(({ stage }) => stage === 'identify')).toMatchObject([
    { kind: 'si', regions: ['Nordics'], segments: ['smb'] },
  ])
  expect(within(table).queryByRole('button', { name: /^Add a ghost/ })).toBeNull()
  await screen.findByText('100 % with candidates')
})

test('what is required is chosen in the grid, place by place or by a preset', async () => {
  const { map } = open(need)
  fireEvent.click(await screen.findByRole('button', { name: 'What is required' }))
  const table = screen.getByRole('table', { name: 'What is required' })
  const place = within(table).getByRole('button', { name: 'SI, Nordics, smb: required' })
  expect(place.getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(place)
  expect(map.records.find('coverageNeed', coverageNeedId(NEED))?.required).toBe(false)
  fireEvent.click(within(table).getByRole('button', { name: 'VAR, Nordics, smb: required' }))
  expect([...map.records.all('coverageNeed')].filter(({ required }) => required)).toMatchObject([
    { role: 'var', region: 'Nordics', segment: 'smb' },
  ])
})

test('without anything required the grid says what it is for, and a preset begins it', async () => {
  const { map } = open(aParticipant('v', { regions: ['DACH'], segments: ['smb'] }))
  fireEvent.click(await screen.findByRole('button', { name: 'Sell and implement' }))
  expect(map.records.count('coverageNeed')).toBe(3)
  await screen.findByRole('table', { name: 'Coverage' })
})

test('if a partner leaves, what is lost is listed, and beside it what another would cost', async () => {
  open(
    aFlow('pay', 'revops', 'us', { kind: 'payment', amountMinor: 3_000_000 }),
    aParticipant('b', { name: 'Brightline' }),
    aFlow('pay b', 'b', 'us', { kind: 'payment', amountMinor: 1_000_000 }),
  )
  const card = await screen.findByRole('region', { name: 'If Revops leaves' })
  await waitFor(() => expect(lossIn(card, 'Partner revenue lost')).toEqual(['$30k · 75 %']))
  expect(lossIn(card, 'Open deals stranded')).toEqual(['–'])
  fireEvent.click(within(card).getByRole('button', { name: 'Compare' }))
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Brightline' }))
  await waitFor(() => expect(lossIn(card, 'Partner revenue lost')).toEqual(['$30k · 75 %', '$10k · 25 %']))
})

function open(...further: readonly AnyRecord[]) {
  const map = aMapWith(aCompany(), revops, referral, ...further)
  return { map, ...shown(map, <InsightsPage />) }
}

async function rowOf(sentence: string): Promise<HTMLElement> {
  // The first reading also loads what reads, which takes its time on a busy machine.
  const row = (await screen.findByText(sentence, {}, { timeout: 5_000 })).closest('li')
  if (!row) throw new Error(`Not in a list: ${sentence}`)
  return row
}

function lossIn(card: HTMLElement, title: string): readonly (string | null)[] {
  const row = within(card).queryByRole('rowheader', { name: title })?.closest('tr')
  return Array.from(row?.querySelectorAll('td') ?? [], ({ textContent }) => textContent)
}
