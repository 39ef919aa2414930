import * as fc from 'fast-check'
import type { PayoutDeal, PayoutInput } from '#domain/incentives/payoutInput.ts'
import type { ProgrammeTerms, RebateBracket } from '#domain/incentives/terms.ts'
import { isRefusal, type Refusal } from '#domain/refusal.ts'

/** The answer, which the test expects not to be a refusal. */
export function sound<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused with ${answer.code} at ${answer.path}: ${answer.fault}`)
  return answer
}

export const QUARTER = { start: '2026-01-01', end: '2026-03-31' } as const

/** A programme with one tier at 20 %, and what is given. */
export function someTerms(terms: Partial<ProgrammeTerms> = {}): ProgrammeTerms {
  return { currency: 'USD', mode: 'margin', tiers: [{ id: 'gold', basePct: 20 }], ...terms }
}

export function someInput(
  terms: Partial<ProgrammeTerms>,
  deals: readonly Partial<PayoutDeal>[],
): PayoutInput {
  return {
    programme: someTerms(terms),
    tier: 'gold',
    period: QUARTER,
    deals: deals.map((deal, at) => ({
      id: `d${at}`,
      netMinor: 100_000,
      kind: 'new',
      closedOn: '2026-02-10',
      ...deal,
    })),
  }
}

/** Percentages with up to two decimals. */
export const pct = () => fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
export const minor = (max = 100_000_000) => fc.integer({ min: 0, max })

/** Up to four brackets with rising thresholds. */
export const someBrackets = (): fc.Arbitrary<readonly RebateBracket[]> =>
  fc
    .uniqueArray(fc.record({ fromMinor: minor(), pct: pct() }), {
      selector: ({ fromMinor }) => fromMinor,
      maxLength: 4,
    })
    .map((brackets) => brackets.toSorted((a, b) => a.fromMinor - b.fromMinor))

/** Any programme and any quarter under it. */
export const someQuarter = (): fc.Arbitrary<PayoutInput> =>
  fc
    .tuple(
      fc.record(
        {
          dealReg: fc.record({ upliftPct: pct(), minDealMinor: minor(1_000_000) }),
          maxRatePct: pct(),
          maxPerDealMinor: minor(1_000_000),
          rebate: fc.record({
            type: fc.constantFrom('marginal' as const, 'whole' as const),
            basis: fc.constantFrom('quarter' as const, 'ytd' as const),
            brackets: someBrackets(),
            includeRenewals: fc.boolean(),
          }),
          accelerator: fc.record({ targetMinor: minor(), triggerPct: pct(), pct: pct() }),
          quotaBonus: fc.record({ targetMinor: minor(), bonusMinor: minor(1_000_000) }),
          maxExtrasMinor: minor(2_000_000),
          retention: fc.record({ pct: pct(), perCustomerMinor: minor(10_000) }),
          certification: fc.record({ perPersonMinor: minor(10_000), maxPeople: fc.nat(5) }),
          spiff: fc.record({
            perDealMinor: minor(10_000),
            minDealMinor: minor(1_000_000),
            maxCount: fc.nat(3),
          }),
        },
        { requiredKeys: [] },
      ),
      fc.record({ basePct: pct(), renewalPct: pct(), expansionPct: pct() }),
      fc.array(someDeal(), { maxLength: 12 }),
      fc.nat(8),
      fc.record({ volumeMinor: minor(), rebatePaidMinor: minor(1_000_000) }),
    )
    .map(([terms, rates, deals, newlyCertified, ytdBefore]) => ({
      ...someInput({ ...terms, tiers: [{ id: 'gold', ...rates }] }, deals),
      newlyCertified,
      ytdBefore,
      retained: deals
        .filter(({ kind }) => kind === 'renewal')
        .map(({ netMinor }, at) => ({ id: `c${at}`, renewedMinor: netMinor })),
    }))

const someDeal = (): fc.Arbitrary<Omit<PayoutDeal, 'id'>> =>
  fc
    .record({
      netMinor: minor(50_000_000),
      kind: fc.constantFrom('new' as const, 'expansion' as const, 'renewal' as const, 'refund' as const),
      closedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-10', '2026-03-31', '2026-04-01'),
      registered: fc.boolean(),
    })
    .map((deal) => (deal.kind === 'refund' ? { ...deal, netMinor: -deal.netMinor - 1 } : deal))
