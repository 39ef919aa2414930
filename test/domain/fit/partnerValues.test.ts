import { expect, test } from 'vitest'
import { partnerValues } from '#domain/fit/partnerValues.ts'
import { forecastId } from '#records/forecast.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'
import { aCriterion, aRound, PROFILE, ratings } from '../../support/scored.ts'

/** Named otherwise than in the rules: only the key says what they are. */
const CRITERIA = [
  aCriterion('k1', 5, { key: 'product_synergy' }),
  aCriterion('k2', 5, { key: 'market_reach' }),
  aCriterion('k3', 5, { key: 'brand_reputation' }),
  aCriterion('k4', 5, { key: 'customer_overlap' }),
  aCriterion('k5', 5, { key: 'commitment_level' }),
  aCriterion('own', 90),
]

test('the worked examples of the rules, on records', () => {
  const { a, b, c } = placed(
    aParticipant('a', { kind: 'alliance' }),
    aParticipant('b', { kind: 'isv' }),
    aParticipant('c', { kind: 'var' }),
    paid('a', 30_000_000),
    paid('b', 0),
    paid('c', 10_000_000),
    ...ratings('now', CRITERIA, { a: [5, 4, 5, 4, 4, 1], b: [5, 3, 4, 3, 3], c: [2, 3, 2, 3, 3] }),
  )
  expect(a).toMatchObject({ x: 75, y: 87.5, quadrant: 'strategic-alliance', remark: null, hollow: false })
  expect(b).toMatchObject({ x: 0, y: 70, quadrant: 'technology', remark: null })
  expect(c).toMatchObject({ x: 50, y: 37.5, quadrant: 'channel', remark: null })
})

test('a candidate without history lies where its expected revenue times probability puts it', () => {
  const { a } = placed(
    aParticipant('a'),
    {
      id: forecastId('a'),
      type: 'forecast',
      participantId: 'a',
      expectedMinor: 20_000_000,
      probabilityPct: 50,
    },
    ...ratings('now', CRITERIA, { a: [3, 3, 3, 3, 3] }),
  )
  expect(a).toMatchObject({ x: 50, y: 50, hollow: true, revenueMinor: null, missing: null })
})

test('who has no point is listed with the reason', () => {
  const { a, b, c } = placed(
    aParticipant('a'),
    aParticipant('b'),
    aParticipant('c'),
    paid('a', 10_000_000),
    ...ratings('now', CRITERIA, { b: [3, 3, 3, 3, 3], c: [null, null, null, null, null, 5] }),
  )
  expect(a?.missing).toBe('Not rated on any criterion that makes a partner strategic.')
  expect(b?.missing).toBe('No revenue known: no payment into the company, and no forecast.')
  expect(c?.missing).toBe('No revenue known or expected, and no strategic rating.')
})

test('a value set by hand stands over the ratings, which are still known', () => {
  const { a } = placed(
    aParticipant('a', { strategicOverride: 12 }),
    paid('a', 10_000_000),
    ...ratings('now', CRITERIA, { a: [5, 5, 5, 5, 5] }),
  )
  expect(a).toMatchObject({ y: 12, ratedValue: 100 })
})

test('who lies away from its kind is remarked on', () => {
  const { Brightline, Ledgerly } = placed(
    aParticipant('Brightline', { kind: 'si' }),
    aParticipant('Ledgerly', { kind: 'isv' }),
    paid('Brightline', 30_000_000),
    paid('Ledgerly', 30_000_000),
    ...ratings('now', CRITERIA, { Brightline: [5, 5, 5, 5, 5], Ledgerly: [4, 4, 4, 4, 4] }),
  )
  expect(Brightline?.remark).toBe('Brightline sells like a channel partner but is valued as an alliance.')
  expect(Ledgerly?.remark).toBe('Ledgerly integrates like a technology partner but earns like an alliance.')
})

test('without a fixed middle the median of the partners is in it', () => {
  const records = table(aParticipant('a'), aParticipant('b'), paid('a', 100), paid('b', 300))
  expect(partnerValues(records, PROFILE, null)).toMatchObject({ pivotMinor: 200, medianMinor: 200 })
  expect(partnerValues(records, { ...PROFILE, pivotMinor: 500 }, null)).toMatchObject({
    pivotMinor: 500,
    medianMinor: 200,
  })
})

test('a middle of nothing is told and places nobody', () => {
  const values = partnerValues(table(aParticipant('a')), { ...PROFILE, pivotMinor: 0 }, null)
  expect(values.partners).toEqual([])
  expect(values.fault).toMatch(/is more than 0/)
})

/** Partners by id, with a middle of 100k. */
function placed(...records: readonly AnyRecord[]) {
  const profile = { ...PROFILE, pivotMinor: 10_000_000 }
  const { partners } = partnerValues(table(...records), profile, aRound('now', '2026-11-21'))
  return Object.fromEntries(partners.map((value) => [value.id, value]))
}

function table(...records: readonly AnyRecord[]): RecordTable {
  return new RecordTable([aCompany(), PROFILE, ...CRITERIA, ...records])
}

function paid(from: string, amountMinor: number): AnyRecord {
  return aFlow(`pays ${from}`, from, 'us', { kind: 'payment', amountMinor })
}
