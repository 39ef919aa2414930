import type { PayoutDeal } from '#domain/incentives/payoutInput.ts'
import type { ProgrammeTerms, SaleKind } from '#domain/incentives/terms.ts'
import { minorDigits } from '#domain/money/currencies.ts'
import { exact, rounded, times } from '#domain/money/exact.ts'

/** A deal in the programme's currency, as the rates see it. */
export interface SoldDeal {
  readonly id: string
  /** Below 0 for a refund. */
  readonly netMinor: number
  /** For a refund, of the deal it takes back. */
  readonly kind: SaleKind
  readonly isRefund: boolean
  readonly registered: boolean
  /** The size on which minimum and ceiling per deal are judged: of the original deal, where it is a refund. */
  readonly sizeMinor: number
}

/** Converts at the day's rate and rounds (rules.md §5 step 1); a refund takes kind and size of its original deal. */
export function soldDeal(
  deal: PayoutDeal,
  deals: ReadonlyMap<string, PayoutDeal>,
  terms: ProgrammeTerms,
): SoldDeal {
  const netMinor = converted(deal.netMinor, deal.currency, terms)
  if (deal.kind !== 'refund')
    return {
      id: deal.id,
      netMinor,
      kind: deal.kind,
      isRefund: false,
      registered: deal.registered === true,
      sizeMinor: netMinor,
    }
  const original = deals.get(deal.refundOf ?? '')
  const originalMinor = deal.originalMinor ?? original?.netMinor ?? -deal.netMinor
  return {
    id: deal.id,
    netMinor,
    kind: saleKind(original?.kind ?? deal.refundOf),
    isRefund: true,
    registered: deal.registered ?? original?.registered === true,
    // Never smaller than what is taken back, or a ceiling would be paid back more than once.
    sizeMinor: Math.max(-netMinor, converted(originalMinor, deal.currency, terms)),
  }
}

function converted(minor: number, currency: string | undefined, { currency: own, fx }: ProgrammeTerms) {
  if (currency === undefined || currency === own) return minor
  const shift = minorDigits(own) - minorDigits(currency)
  return rounded(times(times(exact(minor), exact(fx?.[currency] ?? 0)), exact(`1e${shift}`)))
}

function saleKind(word: string | undefined): SaleKind {
  return word === 'expansion' || word === 'renewal' ? word : 'new'
}
