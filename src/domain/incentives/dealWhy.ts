import { dealCeiling, earnsUplift, rateOf } from '#domain/incentives/dealRate.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import type { SoldDeal } from '#domain/incentives/soldDeal.ts'
import type { ProgrammeTerms, TierRates } from '#domain/incentives/terms.ts'
import { compared, percent, plus } from '#domain/money/exact.ts'
import { formatAmount } from '#domain/money/money.ts'

/** How the amounts of a deal arise, in whole sentences; `capped` where the ceiling per deal cuts them. */
export function dealWhy(deal: SoldDeal, terms: ProgrammeTerms, tier: TierRates, capped: boolean): string {
  const ceiling = formatAmount(dealCeiling(terms, tier), terms.currency)
  return [
    terms.mode === 'flat' ? feeSentence(deal) : rateSentence(deal, terms, tier),
    ...(capped ? [`The ceiling of ${ceiling} per deal cuts it.`] : []),
    ...(deal.isRefund ? ['Taken back at the rates of the original deal.'] : []),
  ].join(' ')
}

function feeSentence({ kind }: SoldDeal): string {
  return kind === 'new' ? 'The fixed fee for a new customer.' : 'The fixed fee is for new customers.'
}

function rateSentence(deal: SoldDeal, terms: ProgrammeTerms, tier: TierRates): string {
  const { maxRatePct, dealReg, currency } = terms
  const pct = rateOf(deal.kind, tier)
  const points = earnsUplift(deal, terms) ? (dealReg?.upliftPct ?? 0) : 0
  const trimmed =
    maxRatePct !== undefined && compared(plus(percent(pct), percent(points)), percent(maxRatePct)) > 0
  return [
    `${pctText(pct)} of ${formatAmount(Math.abs(deal.netMinor), currency)} (${deal.kind})`,
    points > 0 ? `, plus ${pctText(points, 'points')} for the registration` : '',
    trimmed ? `, cut to the ceiling of ${pctText(maxRatePct)}` : '',
    '.',
    notRegistered(deal, terms),
  ].join('')
}

function notRegistered(deal: SoldDeal, terms: ProgrammeTerms): string {
  if (!terms.dealReg || !deal.registered || earnsUplift(deal, terms)) return ''
  return deal.kind === 'renewal'
    ? ' Registration adds nothing to a renewal.'
    : ` Registration counts from ${formatAmount(terms.dealReg.minDealMinor ?? 0, terms.currency)}.`
}
