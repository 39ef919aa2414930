import { describe, expect, test } from 'vitest'
import { concentrationOf } from '#domain/metrics/concentration.ts'
import type { Programme, ProgrammeDeal } from '#domain/metrics/programme.ts'
import { programmeTotals } from '#domain/metrics/programmeTotals.ts'
import { retention } from '#domain/metrics/retention.ts'

const PERIOD = { start: '2026-01-01', end: '2026-03-31' }

describe('the worked examples of rules.md §7', () => {
  test('1: sourced 20 %, involved 50 %, attach two of three', () => {
    const programme = aProgramme({
      deals: [
        won('1', 20_000_000, { sourcedBy: 'a' }),
        won('2', 30_000_000, { influencedBy: ['a', 'b'] }),
        won('3', 50_000_000),
      ],
    })
    expect(programmeTotals(programme)).toMatchObject({
      sourcedRevenuePct: 20,
      involvedRevenuePct: 50,
      revenuePerActivePartnerMinor: 10_000_000,
    })
  })

  test('7: activity 90 days ago with both ends still counts', () => {
    const on = (day: string) =>
      programmeTotals(aProgramme({ partners: [{ id: 'a', signedOn: '2025-01-01', activity: [day] }] }))
    expect(on('2026-01-01')).toMatchObject({ activePartners: 1 })
    expect(on('2025-12-31')).toMatchObject({ activePartners: 0 })
  })
})

test('a typed figure takes the place of what the deals say, in part and in whole', () => {
  const typed = [{ partnerId: 'a', pipelineMinor: 0, revenueMinor: 5_000, dealsWon: 1 }]
  const programme = aProgramme({ deals: [won('1', 15_000, { sourcedBy: 'a' }), won('2', 20_000)], typed })
  expect(programmeTotals(programme)).toMatchObject({
    sourcedRevenueMinor: 20_000,
    revenueMinor: 40_000,
    sourcedRevenuePct: 50,
  })
})

test('a deal without an amount counts as a deal and not as money', () => {
  const programme = aProgramme({ deals: [won('1', null, { sourcedBy: 'a' }), won('2', 100)] })
  expect(programmeTotals(programme)).toMatchObject({ sourcedRevenuePct: 0, attachRatePct: 50 })
})

test.each([
  [{ deals: [won('1', 0.5)] }, 'E_AMOUNT', 'deals[0].amountMinor'],
  [{ deals: [{ ...won('1', 1), createdOn: '2026-02-30' }] }, 'E_DATE', 'deals[0].createdOn'],
  [{ deals: [won('1', 1, { influencedBy: ['a', 'x'] })] }, 'E_PARTNER_UNKNOWN', 'deals[0].influencedBy[1]'],
  [{ asOf: 'today' }, 'E_DATE', 'asOf'],
])('a fault is told with its place', (fields, code, path) => {
  expect(programmeTotals(aProgramme(fields))).toMatchObject({ code, path })
})

test('refunds bring no share of the revenue, and one partner has nobody to be compared with', () => {
  const partners = [
    { id: 'a', revenueMinor: 100 },
    { id: 'b', revenueMinor: -100 },
  ]
  expect(concentrationOf(partners)).toMatchObject({ withRevenue: 1, hhi: 10_000, hhiNormalised: 1 })
})

test('more revenue lost than there was is refused', () => {
  const group = {
    startArrMinor: 100,
    startCustomers: 1,
    lostCustomers: 0,
    churnedArrMinor: 60,
    contractionMinor: 60,
    expansionMinor: 0,
  }
  expect(retention({ partner: group, direct: group })).toMatchObject({
    code: 'E_RANGE',
    path: 'partner.churnedArrMinor',
  })
})

function aProgramme(fields: Partial<Programme> = {}): Programme {
  const partners = [
    { id: 'a', signedOn: '2025-01-01', activity: ['2026-03-01'] },
    { id: 'b', signedOn: '2025-01-01', activity: ['2026-02-01'] },
  ]
  return { asOf: PERIOD.end, period: PERIOD, partners, deals: [], ...fields }
}

function won(id: string, amountMinor: number | null, fields: Partial<ProgrammeDeal> = {}): ProgrammeDeal {
  return { id, amountMinor, stage: 'won', createdOn: '2026-01-05', closedOn: '2026-02-01', ...fields }
}
