import { expect, test } from 'vitest'
import { revenueOfPartners } from '#domain/fit/revenueOfPartners.ts'
import { newDeal, type Deal } from '#records/deal.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'

test('who has deals is judged by what was won in the year of the last one, brought or taken part in', () => {
  expect(
    revenueOf(
      won('d1', { sourcedBy: 'a', amountMinor: 500 }),
      won('d2', { sourcedBy: 'b', influencedBy: ['a'], amountMinor: 300 }),
      won('too old', { sourcedBy: 'a', closedOn: '2025-06-30', amountMinor: 9_000 }),
      won('open', { sourcedBy: 'a', stage: 'open', closedOn: null, amountMinor: 9_000 }),
      won('back', { refundOf: 'd1', amountMinor: -100 }),
    ),
  ).toEqual({ a: 700, b: 300, payer: 70, nobody: null })
})

test('a partner whose deals were all lost has brought nothing, whatever its payments say', () => {
  const lost = won('lost', { sourcedBy: 'payer', stage: 'lost', amountMinor: 400 })
  expect(revenueOf(won('d1', { sourcedBy: 'a', amountMinor: 500 }), lost)).toMatchObject({ payer: 0 })
})

test('without deals it is the yearly payments into the company', () => {
  expect(revenueOf()).toEqual({ a: null, b: null, payer: 70, nobody: null })
})

function revenueOf(...deals: readonly Deal[]): Readonly<Record<string, number | null>> {
  const partners = ['a', 'b', 'payer', 'nobody'].map((id) => aParticipant(id))
  const payment = aFlow('f', 'payer', 'us', { kind: 'payment', amountMinor: 70 })
  const records = new RecordTable([aCompany(), ...partners, payment, ...deals])
  return Object.fromEntries(revenueOfPartners(records).map(({ id, revenueMinor }) => [id, revenueMinor]))
}

function won(id: string, fields: Partial<Deal>): Deal {
  return newDeal({ id, name: id, stage: 'won', createdOn: '2026-01-05', closedOn: '2026-05-20', ...fields })
}
