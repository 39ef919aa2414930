// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setTierCells } from '#commands/setTierCells.ts'
import { IncentivesTab } from '#panels/incentives/inspector/IncentivesTab.tsx'
import { StatementsView } from '#panels/incentives/statements/StatementsView.tsx'
import type { AnyRecord } from '#records/record.ts'
import { aDeal, aProgramme, incentiveMap } from '../../commands/incentiveWorld.ts'
import { aFlow } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const won = (id: string, fields: Parameters<typeof aDeal>[1] = {}) =>
  aDeal(id, { partnerId: 'a', stage: 'won', amountMinor: 5_000_000, closedOn: '2026-02-10', ...fields })

test('every line of a quarter has its reason, a refund is taken back, and the total is the take', () => {
  statements(won('Alpine'), won('Back', { amountMinor: -1_000_000, refundOf: 'Alpine' }))
  const table = screen.getByRole('table', { name: 'Statement of a' })
  const rows = within(table).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual([
    'LineClosedKindNet amountBaseUpliftPaidWhy',
    'Alpine10 Febnew$50,000$10,000$0$10,00020\u00A0% of $50,000 (new).',
    'Back10 Febrefund−$10,000−$2,000$0−$2,00020\u00A0% of $10,000 (new). Taken back at the rates of the original deal.',
    'Partner take$40,000$8,000$0$8,0002 lines',
  ])
  expect(screen.getByText(/\$8,000 on 30 Apr 2026, 30 days after the quarter/)).toBeDefined()
  expect(screen.getByText('20 %')).toBeDefined()
})

test('a rate that changes changes the statement, and undo takes it back', () => {
  const { map } = statements(won('Alpine'))
  const take = () => screen.getByRole('row', { name: /^Partner take/ }).textContent
  expect(take()).toContain('$10,000')
  act(() => void map.dispatch(setTierCells('now', [{ tierId: 'Gold', field: 'basePct', text: '30' }])))
  expect(take()).toContain('$15,000')
  act(() => void map.undo())
  expect(take()).toContain('$10,000')
})

test('a payout below the smallest is carried over into the quarter that pays it', () => {
  const programme = aProgramme('now', { status: 'current', minPayoutMinor: 1_500_000 })
  statements(programme, won('Alpine'), won('Berg', { closedOn: '2026-05-10' }))
  const facts = () => screen.getByRole('article').querySelector('dl')?.textContent
  expect(facts()).toContain('Carried over from before$10,000Paid$20,000 on 30 Jul 2026')
  pick('Quarter: FY2026 Q2', 'FY2026 Q1')
  expect(facts()).toContain('Paidnothing')
  expect(facts()).toContain('$10,000, below the smallest payout of $15,000')
})

test('the list beside it tells every take of the quarter and opens the statement', () => {
  statements(won('Alpine'), won('Berg', { partnerId: 'b', amountMinor: 100_000 }))
  const list = within(screen.getByRole('complementary', { name: 'All partners in FY2026 Q1' }))
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['a$10,000', 'b$200'])
  fireEvent.click(list.getByRole('button', { name: /^b/ }))
  expect(screen.getByRole('table', { name: 'Statement of b' })).toBeDefined()
})

test('without deals the yearly payments feed it, and it says so', () => {
  statements(
    aFlow('m', 'us', 'a', { kind: 'margin', amountSource: 'programme' }),
    aFlow('p', 'a', 'us', { kind: 'payment', amountMinor: 32_000_000 }),
  )
  expect(screen.getByText(/No deals are entered for a/)).toBeDefined()
  expect(screen.getByRole('row', { name: /^Partner take/ }).textContent).toContain('$100,000')
})

test('the inspector tells tier, take, quarters and net value, and what is missing for the next tier', () => {
  const map = incentiveMap(
    won('Alpine'),
    aFlow('m', 'us', 'a', { kind: 'margin', amountSource: 'programme' }),
  )
  shown(map, <IncentivesTab participantId="a" />)
  expect(within(screen.getByRole('region', { name: 'Tier' })).getByText('Gold')).toBeDefined()
  const take = within(screen.getByRole('region', { name: 'Take this year' }))
  expect(take.getAllByText('$10,000')[0]).toBeDefined()
  expect(take.getAllByRole('listitem')).toHaveLength(5)
  const net = screen.getByRole('region', { name: 'Net value' })
  expect(net.textContent).toContain('Margin kept$10,000')
})

function pick(chip: string, option: string): void {
  fireEvent.click(screen.getByRole('button', { name: chip }))
  fireEvent.click(screen.getByRole('menuitemradio', { name: option }))
}

function statements(...more: readonly AnyRecord[]) {
  const map = incentiveMap(...more)
  const programme = map.records.find('programme', 'now')
  if (!programme) throw new Error('The world has a programme.')
  shown(map, <StatementsView chosen={{ programme, programmes: [programme], compared: null }} />)
  return { map }
}
