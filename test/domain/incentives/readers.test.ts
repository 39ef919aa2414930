import { describe, expect, test } from 'vitest'
import { quarterAt } from '#domain/calendar/quarter.ts'
import { compareProgrammes } from '#domain/incentives/compareProgrammes.ts'
import { statementOf } from '#domain/incentives/statement.ts'
import { partnerTier } from '#domain/incentives/partnerTier.ts'
import { partnerYears } from '#domain/incentives/partnerYears.ts'
import { payments } from '#domain/incentives/payments.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import { programmeResult } from '#domain/incentives/programmeResult.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import { programmeAmounts } from '#domain/ledger/programmeAmounts.ts'
import { valuedFlows } from '#domain/ledger/valuedFlows.ts'
import { valueLedger } from '#domain/ledger/valueLedger.ts'
import { newBracket } from '#records/bracket.ts'
import { newCertification } from '#records/certification.ts'
import { newMdfRequest } from '#records/mdfRequest.ts'
import type { AnyRecord } from '#records/record.ts'
import { setTierCells } from '#commands/setTierCells.ts'
import { aDeal, aProgramme, incentiveMap, someTierTerms } from '../../commands/incentiveWorld.ts'
import { aFlow, aParticipant } from '../../support/builders.ts'

const Q1 = quarterAt(2026, 1, 1)
const Q2 = quarterAt(2026, 2, 1)
const sale = (id: string, fields: Parameters<typeof aDeal>[1] = {}) =>
  aDeal(id, { partnerId: 'a', stage: 'won', amountMinor: 1_000_000, closedOn: '2026-02-10', ...fields })
const fromUs = (id: string, kind: 'margin' | 'commission' | 'rebate' | 'mdf', to = 'a') =>
  aFlow(id, 'us', to, { kind, amountSource: 'programme' })
const records = (...more: readonly AnyRecord[]) => incentiveMap(...more).records

describe('the rule of a tier', () => {
  const own = { regUpliftPct: 0, certPerPersonMinor: 70 }
  const read = (...more: readonly AnyRecord[]) =>
    programmeOf(records(...more), 'now')?.tiers.map(({ rule, rates }) => ({ ...rule, ...rates })) ?? []

  test('what a tier has of its own comes before what the programme has; 0 switches off', () => {
    const programme = aProgramme('now', { status: 'current', regUpliftPct: 5, certPerPersonMinor: 50 })
    expect(read(programme, someTierTerms('Gold', { basePct: 20, ...own }))).toMatchObject([
      { basePct: 15, dealReg: { upliftPct: 5 }, certification: { perPersonMinor: 50 } },
      { basePct: 20, dealReg: undefined, certification: { perPersonMinor: 70 } },
    ])
  })

  test('a tier with brackets of its own has only those', () => {
    const step = (id: string, tierId: string | null, fromMinor: number) =>
      newBracket({ id, programmeId: 'now', tierId, fromMinor, pct: 2 })
    const brackets = read(step('b', null, 500), step('a', null, 100), step('c', 'Gold', 900)).map(
      ({ rebate }) => rebate?.brackets.map(({ fromMinor }) => fromMinor),
    )
    expect(brackets).toEqual([[100, 500], [900]])
  })
})

describe('a statement from deals', () => {
  const paid = (...more: readonly AnyRecord[]) => {
    const answer = statementOf(records(...more), 'now', 'a', Q1)
    return 'payout' in answer ? answer.payout : answer
  }

  test('takes won deals of the quarter at the rate of the tier', () => {
    const lines = [
      sale('d1'),
      sale('d2', { closedOn: '2026-04-01' }),
      sale('d3', { stage: 'open' }),
      sale('d4', { partnerId: 'b' }),
    ]
    expect(paid(...lines)).toMatchObject({ volumeMinor: 1_000_000, baseMinor: 200_000, ignored: ['d2'] })
  })

  test('pays the uplift only for a registration that was approved and still open', () => {
    const programme = aProgramme('now', { status: 'current', regUpliftPct: 5, regDays: 90 })
    const uplift = (fields: Parameters<typeof aDeal>[1]) => {
      const answer = paid(programme, sale('d', { registered: true, ...fields }))
      return 'upliftMinor' in answer ? answer.upliftMinor : null
    }
    expect(uplift({ approvedOn: '2025-12-01' })).toBe(50_000)
    expect(uplift({ approvedOn: '2025-11-01' })).toBe(0)
    expect(uplift({ approvedOn: null })).toBe(0)
  })

  test('takes a refund back in its own quarter at the rates of the deal', () => {
    const refund = sale('r', { refundOf: 'd', amountMinor: -400_000, closedOn: '2026-05-05', kind: 'new' })
    const answer = statementOf(records(sale('d'), refund), 'now', 'a', Q2)
    expect(answer).toMatchObject({ payout: { volumeMinor: -400_000, partnerTakeMinor: -80_000 } })
  })

  test('a rebate on the year to date looks back to the start of the fiscal year', () => {
    const programme = aProgramme('now', { status: 'current', rebateBasis: 'ytd' })
    const bracket = newBracket({ id: 'b', programmeId: 'now', tierId: null, fromMinor: 1_000_000, pct: 10 })
    const table = records(
      programme,
      bracket,
      sale('d1'),
      sale('d2', { closedOn: '2026-05-01' }),
      sale('d3', { closedOn: '2025-12-30' }),
    )
    expect(statementOf(table, 'now', 'a', Q2)).toMatchObject({ payout: { rebateMinor: 100_000 } })
    expect(statementOf(table, 'now', 'a', Q1)).toMatchObject({ payout: { rebateMinor: 0 } })
  })

  test('renewals and certified people of the quarter are rewarded', () => {
    const programme = aProgramme('now', { status: 'current', retentionPct: 2, certPerPersonMinor: 500 })
    const people = newCertification({ id: 'c', participantId: 'a', people: 3, on: '2026-01-15' })
    const answer = paid(programme, people, sale('d', { kind: 'renewal' }))
    expect(answer).toMatchObject({ retentionMinor: 20_000, certificationMinor: 1_500, baseMinor: 0 })
  })

  test('there is none without a tier, a partner or a programme, and the reason is told', () => {
    const table = records(aParticipant('c'))
    expect(statementOf(table, 'now', 'c', Q1)).toEqual({ reason: 'NO_TIER' })
    expect(statementOf(table, 'now', 'gone', Q1)).toEqual({ reason: 'NO_PARTNER' })
    expect(statementOf(table, 'gone', 'a', Q1)).toEqual({ reason: 'NO_PROGRAMME' })
  })
})

describe('the year of a partner', () => {
  const payment = (fields = {}) =>
    aFlow('pay', 'a', 'us', { kind: 'payment', amountMinor: 8_000_000, ...fields })

  test('without deals it is reckoned from what it pays net of its margin', () => {
    const year = partnerYears(records(payment(), fromUs('m', 'margin')), 'now').get('a')
    expect(year).toMatchObject({ basis: 'payments', volumeMinor: 10_000_000, dealsMinor: 2_000_000 })
  })

  test('a payment it carries is paid by the customer in full', () => {
    const carried = aFlow('pay', 'b', 'us', { kind: 'payment', amountMinor: 999, via: ['a'] })
    const year = partnerYears(records(carried, fromUs('m', 'commission')), 'now').get('a')
    expect(year).toMatchObject({ basis: 'payments', volumeMinor: 999, dealsMinor: 200 })
  })

  test('what is typed stays typed: no margin is reckoned beside a typed one', () => {
    const typed = aFlow('m', 'us', 'a', { kind: 'margin', amountMinor: 5 })
    expect(partnerYears(records(payment(), typed), 'now').get('a')).toMatchObject({
      basis: null,
      takeMinor: 0,
    })
  })

  test('with deals payments do not count, and the year ends with the last deal won', () => {
    const table = records(
      payment(),
      fromUs('m', 'margin'),
      sale('d', { closedOn: '2026-05-05' }),
      sale('e', { closedOn: '2025-06-30' }),
    )
    expect(programmeYear(table)?.map(({ label }) => label)).toEqual([
      'FY2025 Q3',
      'FY2025 Q4',
      'FY2026 Q1',
      'FY2026 Q2',
    ])
    expect(partnerYears(table, 'now').get('a')).toMatchObject({ basis: 'deals', volumeMinor: 1_000_000 })
  })

  test('a year is the same object until something of the partner or its tier changes', () => {
    const map = incentiveMap(
      sale('d'),
      sale('e', { partnerId: 'b' }),
      aParticipant('s', { tierId: 'Silver' }),
    )
    const before = partnerYears(map.records, 'now')
    expect(partnerYears(map.records, 'now').get('a')).toBe(before.get('a'))
    map.dispatch(setTierCells('now', [{ tierId: 'Silver', field: 'basePct', text: '16' }]))
    const after = partnerYears(map.records, 'now')
    expect(after.get('a')).toBe(before.get('a'))
    expect(after.get('s')).not.toBe(before.get('s'))
  })
})

describe('MDF of a year', () => {
  const request = (fields = {}) =>
    newMdfRequest({
      id: 'm',
      participantId: 'a',
      name: 'Day',
      startsOn: '2026-02-01',
      decision: 'approved',
      approvedMinor: 900,
      totalCostMinor: 1_000,
      ...fields,
    })
  const terms = someTierTerms('Gold', { basePct: 20, mdfQuarterMinor: 700 })
  const mdf = (...more: readonly AnyRecord[]) =>
    partnerYears(records(terms, sale('d'), ...more), 'now').get('a')?.mdf

  test('is the least of what was approved, the fundable share, what was spent and the allowance', () => {
    expect(mdf(request())).toEqual({ amountMinor: 500, basis: 'requests' })
    expect(mdf(request({ totalCostMinor: null }))?.amountMinor).toBe(700)
    expect(mdf(request({ spentMinor: 120 }))?.amountMinor).toBe(120)
    expect(mdf(request({ decision: 'revise' }))?.amountMinor).toBe(0)
  })

  test('without a request it is the allowance where the map draws it, else nothing', () => {
    expect(mdf(fromUs('f', 'mdf'))).toEqual({ amountMinor: 2_800, basis: 'allowance' })
    expect(mdf()).toEqual({ amountMinor: 0, basis: null })
  })
})

describe('the amounts of flows', () => {
  const amounts = (...more: readonly AnyRecord[]) =>
    Object.fromEntries(
      [...programmeAmounts(records(...more))].map(([id, { amountMinor }]) => [id, amountMinor]),
    )

  test('deal lines go to the margin, bonuses to the rebate', () => {
    const programme = aProgramme('now', { status: 'current', quotaTargetMinor: 1, quotaBonusMinor: 333 })
    expect(
      amounts(programme, sale('d'), fromUs('m', 'margin'), fromUs('r', 'rebate'), fromUs('c', 'commission')),
    ).toEqual({
      m: 200_000,
      r: 333,
      c: 0,
    })
  })

  test('a partner with only a commission flow gets them there, the second flow of a kind nothing', () => {
    expect(amounts(sale('d'), fromUs('c1', 'commission'), fromUs('c2', 'commission'))).toEqual({
      c1: 200_000,
      c2: 0,
    })
  })

  test('where there is no amount it is unknown, and why is told', () => {
    const table = records(
      fromUs('m', 'margin'),
      fromUs('n', 'margin', 'c'),
      aParticipant('c'),
      aFlow('o', 'a', 'us', { kind: 'commission', amountSource: 'programme' }),
    )
    expect([...programmeAmounts(table).values()].map((one) => 'reason' in one && one.reason)).toEqual([
      'NO_SALES',
      'NO_TIER',
      'NOT_FROM_US',
    ])
  })

  test('a changed rate moves the flow, the ledger of the partner and of us; typed flows stay the same objects', () => {
    const typed = aFlow('t', 'us', 'a', { kind: 'rebate', amountMinor: 11 })
    const map = incentiveMap(sale('d'), fromUs('c', 'commission'), typed)
    expect(valueLedger(map.records).get('a')?.net).toMatchObject({ cashIn: 200_011 })
    map.dispatch(setTierCells('now', [{ tierId: 'Gold', field: 'basePct', text: '30' }]))
    expect(valueLedger(map.records).get('a')?.net).toMatchObject({ cashIn: 300_011 })
    expect(valueLedger(map.records).get('us')?.net).toMatchObject({ cashOut: 300_011, cashNet: -300_011 })
    expect(valuedFlows(map.records)).toContain(typed)
  })
})

describe('a programme over a year', () => {
  test('cost, gross profit and both forms of ROI; without a margin they are unknown', () => {
    const programme = aProgramme('now', { status: 'current', grossMarginPct: 80, overheadMinor: 200_000 })
    expect(programmeResult(records(programme, sale('d')), 'now')).toMatchObject({
      costMinor: 400_000,
      economics: { grossProfitMinor: 800_000, roiRatio: 2, roiPct: 100 },
    })
    expect(programmeResult(records(sale('d')), 'now')).toMatchObject({
      economics: null,
      economicsReason: 'NO_MARGIN',
    })
    expect(programmeResult(records(), 'gone')).toBeNull()
  })

  test('a comparison says who gains and what it costs us', () => {
    const next = [aProgramme('next'), someTierTerms('Gold', { basePct: 25 })].map((record) =>
      record.type === 'tierTerms' ? { ...record, id: 'tierTerms:next|Gold', programmeId: 'next' } : record,
    )
    expect(compareProgrammes(records(sale('d'), ...next), 'now', 'next')).toMatchObject({
      partners: [
        { partnerId: 'a', currentMinor: 200_000, proposalMinor: 250_000, changeMinor: 50_000 },
        { changeMinor: 0 },
      ],
      better: 1,
      worse: 0,
      same: 1,
      costChangeMinor: 50_000,
    })
  })
})

describe('the tier a partner has earned', () => {
  const two = [sale('d1'), sale('d2', { partnerId: null, sourcedBy: 'a', createdOn: '2026-01-05' })]

  test('counts deals it is paid for and deals it brought', () => {
    expect(partnerTier(records(...two), 'now', 'a', Q1)).toMatchObject({
      earned: 'Gold',
      applied: 'Gold',
      metrics: { deals: 2, revenueMinor: 2_000_000, referrals: 1, certified: 0 },
      next: null,
    })
  })

  test('is kept for one quarter of grace, which is looked up and not stored', () => {
    const late = [sale('d1', { closedOn: '2025-02-10' }), sale('d2', { closedOn: '2025-02-11' })]
    const table = records(...late)
    expect(partnerTier(table, 'now', 'a', quarterAt(2025, 4, 1))).toMatchObject({
      applied: 'Gold',
      quartersBelow: 0,
    })
    expect(partnerTier(table, 'now', 'a', Q1)).toMatchObject({
      earned: 'Silver',
      applied: 'Gold',
      quartersBelow: 1,
    })
    expect(partnerTier(table, 'now', 'a', Q2)).toMatchObject({
      applied: 'Silver',
      next: { id: 'Gold', progressPct: 0 },
    })
  })
})

test('a payout below the smallest one is carried over, one taken back too', () => {
  const table = records(
    sale('d', { amountMinor: 400 }),
    sale('e', { amountMinor: 1_000, closedOn: '2026-05-05' }),
  )
  const statements = [Q1, Q2].flatMap((quarter) => {
    const answer = statementOf(table, 'now', 'a', quarter)
    return 'payout' in answer ? [answer] : []
  })
  expect(payments(statements, { minPayoutMinor: 100, paymentDays: 30 })).toMatchObject([
    { takeMinor: 80, paidMinor: 0, carriedOutMinor: 80, dueOn: '2026-04-30' },
    { takeMinor: 200, carriedInMinor: 80, paidMinor: 280, carriedOutMinor: 0 },
  ])
})
