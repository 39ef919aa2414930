import type { SoldDeal } from '#domain/incentives/soldDeal.ts'
import type { ProgrammeTerms, SaleKind, TierRates } from '#domain/incentives/terms.ts'

/** The rate of a tier for a kind of sale, percent. */
export function rateOf(kind: SaleKind, { basePct, expansionPct, renewalPct }: TierRates): number {
  if (kind === 'new') return basePct
  return kind === 'expansion' ? (expansionPct ?? basePct) : (renewalPct ?? 0)
}

/** Whether registration pays on this deal: new and expansion deals of at least the minimum size. */
export function earnsUplift({ registered, kind, sizeMinor }: SoldDeal, { dealReg }: ProgrammeTerms): boolean {
  return dealReg !== undefined && registered && kind !== 'renewal' && sizeMinor >= (dealReg.minDealMinor ?? 0)
}

/** The ceiling per deal, the lower of the programme's and the tier's; Infinity where there is none. */
export function dealCeiling({ maxPerDealMinor = Infinity }: ProgrammeTerms, tier: TierRates): number {
  return Math.min(maxPerDealMinor, tier.maxPerDealMinor ?? Infinity)
}
