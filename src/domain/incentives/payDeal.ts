import { pctText } from '#domain/incentives/pctText.ts'
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
import { formatAmount } from '#domain/money/money.ts'

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
  const cap = ceilingOf(deal, terms, tier)
  const baseMinor = rounded(cap === null ? due.base : smaller(due.base, cap))
  // Both lines together stay under the ceiling, also after each has been rounded.
  const room = cap === null ? null : Math.max(0, rounded(cap) - baseMinor)
  const upliftMinor = room === null ? rounded(due.uplift) : Math.min(room, rounded(due.uplift))
  const sign = deal.isRefund ? -1 : 1
  const capped = cap !== null && compared(plus(due.base, due.uplift), cap) > 0
  const ceiling = capped
    ? ` The ceiling of ${formatAmount(capOf(terms, tier), terms.currency)} per deal cuts it.`
    : ''
  return {
    id: deal.id,
    kind: deal.isRefund ? 'refund' : deal.kind,
    netMinor: deal.netMinor,
    baseMinor: positiveZero(sign * baseMinor),
    upliftMinor: positiveZero(sign * upliftMinor),
    why: `${due.why}${ceiling}${deal.isRefund ? ' Taken back at the rates of the original deal.' : ''}`,
  }
}

/** The rate of a tier for a kind of sale, percent. */
export function rateOf(kind: SaleKind, { basePct, expansionPct, renewalPct }: TierRates): number {
  if (kind === 'new') return basePct
  return kind === 'expansion' ? (expansionPct ?? basePct) : (renewalPct ?? 0)
}

/** Whether registration pays on this deal: new and expansion deals of at least the minimum size. */
export function earnsUplift({ registered, kind, sizeMinor }: SoldDeal, { dealReg }: ProgrammeTerms): boolean {
  return dealReg !== undefined && registered && kind !== 'renewal' && sizeMinor >= (dealReg.minDealMinor ?? 0)
}

interface Due {
  readonly base: Exact
  readonly uplift: Exact
  readonly why: string
}

function shares(deal: SoldDeal, terms: ProgrammeTerms, tier: TierRates): Due {
  const most = percent(terms.maxRatePct ?? 100)
  const wanted = percent(rateOf(deal.kind, tier))
  const base = smaller(wanted, most)
  const points = earnsUplift(deal, terms) ? percent(terms.dealReg?.upliftPct ?? 0) : NOTHING
  const uplift = smaller(points, larger(NOTHING, minus(most, base)))
  const net = exact(Math.abs(deal.netMinor))
  const trimmed = terms.maxRatePct !== undefined && compared(plus(wanted, points), most) > 0
  return {
    base: times(net, base),
    uplift: times(net, uplift),
    why: [
      `${pctText(rateOf(deal.kind, tier))} of ${formatAmount(Math.abs(deal.netMinor), terms.currency)} (${deal.kind})`,
      points.over > 0n
        ? `, plus ${pctText(terms.dealReg?.upliftPct ?? 0, 'points')} for the registration`
        : '',
      trimmed ? `, cut to the ceiling of ${pctText(terms.maxRatePct ?? 100)}` : '',
      '.',
      notRegistered(deal, terms),
    ].join(''),
  }
}

function notRegistered(deal: SoldDeal, terms: ProgrammeTerms): string {
  if (!terms.dealReg || !deal.registered || earnsUplift(deal, terms)) return ''
  return deal.kind === 'renewal'
    ? ' Registration adds nothing to a renewal.'
    : ` Registration counts from ${formatAmount(terms.dealReg.minDealMinor ?? 0, terms.currency)}.`
}

/** The fixed fee for a new customer; of a refund, the part of the fee that belongs to what is taken back. */
function flatFee(deal: SoldDeal, { flatFeeMinor = 0 }: TierRates): Due {
  if (deal.kind !== 'new')
    return { base: NOTHING, uplift: NOTHING, why: 'The fixed fee is for new customers.' }
  return {
    base: times(exact(flatFeeMinor), partRefunded(deal)),
    uplift: NOTHING,
    why: 'The fixed fee for a new customer.',
  }
}

function ceilingOf(deal: SoldDeal, terms: ProgrammeTerms, tier: TierRates): Exact | null {
  const cap = capOf(terms, tier)
  return cap === Infinity ? null : times(exact(cap), partRefunded(deal))
}

function capOf({ maxPerDealMinor = Infinity }: ProgrammeTerms, tier: TierRates): number {
  return Math.min(maxPerDealMinor, tier.maxPerDealMinor ?? Infinity)
}

/** All of it, except for a refund of a part. */
function partRefunded({ isRefund, netMinor, sizeMinor }: SoldDeal): Exact {
  return isRefund && sizeMinor > 0 ? divided(exact(-netMinor), exact(sizeMinor)) : exact(1)
}

/** Minus nothing is nothing. */
function positiveZero(minor: number): number {
  return minor === 0 ? 0 : minor
}
