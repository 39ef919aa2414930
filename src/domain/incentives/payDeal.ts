import { dealCeiling, earnsUplift, rateOf } from '#domain/incentives/dealRate.ts'
import { dealWhy } from '#domain/incentives/dealWhy.ts'
import type { SoldDeal } from '#domain/incentives/soldDeal.ts'
import type { ProgrammeTerms, SaleKind, TierRates } from '#domain/incentives/terms.ts'
import {
  compared,
  divided,
  exact,
  type Exact,
  larger,
  minus,
  NOTHING,
  percent,
  plus,
  rounded,
  smaller,
  times,
} from '#domain/money/exact.ts'

/** What one deal pays, in minor units; both amounts are below 0 for a refund. */
export interface DealLine {
  readonly id: string
  readonly kind: SaleKind | 'refund'
  readonly netMinor: number
  readonly baseMinor: number
  readonly upliftMinor: number
  /** How the amounts arise, in whole sentences. */
  readonly why: string
}

/** Base and uplift of one deal, each rounded, under the ceilings on rate and deal (rules.md §5 steps 2 to 5). */
export function payDeal(deal: SoldDeal, terms: ProgrammeTerms, tier: TierRates): DealLine {
  const due = terms.mode === 'flat' ? flatFee(deal, tier) : shares(deal, terms, tier)
  const most = dealCeiling(terms, tier)
  const cap = most === Infinity ? null : times(exact(most), partRefunded(deal))
  const baseMinor = rounded(cap === null ? due.base : smaller(due.base, cap))
  // Both lines together stay under the ceiling, also after each has been rounded.
  const room = cap === null ? Infinity : Math.max(0, rounded(cap) - baseMinor)
  const upliftMinor = Math.min(room, rounded(due.uplift))
  const sign = deal.isRefund ? -1 : 1
  const capped = cap !== null && compared(plus(due.base, due.uplift), cap) > 0
  return {
    id: deal.id,
    kind: deal.isRefund ? 'refund' : deal.kind,
    netMinor: deal.netMinor,
    baseMinor: positiveZero(sign * baseMinor),
    upliftMinor: positiveZero(sign * upliftMinor),
    // Written when it is read: what-if and simulation pay thousands of deals and read none of it.
    get why() {
      return dealWhy(deal, terms, tier, capped)
    },
  }
}

interface Due {
  readonly base: Exact
  readonly uplift: Exact
}

function shares(deal: SoldDeal, terms: ProgrammeTerms, tier: TierRates): Due {
  const most = percent(terms.maxRatePct ?? 100)
  const base = smaller(percent(rateOf(deal.kind, tier)), most)
  const points = earnsUplift(deal, terms) ? percent(terms.dealReg?.upliftPct ?? 0) : NOTHING
  const net = exact(Math.abs(deal.netMinor))
  return {
    base: times(net, base),
    uplift: times(net, smaller(points, larger(NOTHING, minus(most, base)))),
  }
}

/** The fixed fee for a new customer; of a refund, the part of the fee that belongs to what is taken back. */
function flatFee(deal: SoldDeal, { flatFeeMinor = 0 }: TierRates): Due {
  const base = deal.kind === 'new' ? times(exact(flatFeeMinor), partRefunded(deal)) : NOTHING
  return { base, uplift: NOTHING }
}

/** All of it, except for a refund of a part. */
function partRefunded({ isRefund, netMinor, sizeMinor }: SoldDeal): Exact {
  return isRefund && sizeMinor > 0 ? divided(exact(-netMinor), exact(sizeMinor)) : exact(1)
}

/** Minus nothing is nothing. */
function positiveZero(minor: number): number {
  return minor === 0 ? 0 : minor
}
