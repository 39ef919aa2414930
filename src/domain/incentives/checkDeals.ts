import { dayFault } from '#domain/calendar/dayFault.ts'
import {
  checkAmount,
  checkOptionalAmount,
  checkOptionalCount,
  checkWhole,
} from '#domain/money/checkAmount.ts'
import type { PayoutDeal, PayoutInput } from '#domain/incentives/payoutInput.ts'
import { SALE_KINDS } from '#domain/incentives/terms.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** The first fault of a period and what happened in it, or null. The programme is checked before. */
export function checkPeriod(input: PayoutInput): Refusal | null {
  return (
    checkTier(input) ??
    checkDays(input) ??
    checkDeals(input) ??
    checkBefore(input) ??
    checkOptionalCount(input.newlyCertified, 'newlyCertified', 'The number of people certified') ??
    checkRetained(input)
  )
}

function checkTier({ programme, tier }: PayoutInput): Refusal | null {
  return programme.tiers.some(({ id }) => id === tier)
    ? null
    : refuse('E_TIER_UNKNOWN', 'tier', `The programme has no tier “${tier}”.`)
}

function checkDays({ period }: PayoutInput): Refusal | null {
  const fault = dayFault(period.start, 'period.start') ?? dayFault(period.end, 'period.end')
  if (fault) return fault
  return period.start <= period.end
    ? null
    : refuse('E_DATE_ORDER', 'period.end', 'The period ends before it begins.')
}

function checkDeals({ deals, programme }: PayoutInput): Refusal | null {
  const seen = new Set<string>()
  for (const [place, deal] of deals.entries()) {
    const path = `deals[${place}]`
    if (seen.has(deal.id))
      return refuse('E_DUPLICATE_ID', `${path}.id`, `The deal “${deal.id}” stands twice.`)
    seen.add(deal.id)
    const refusal = checkDeal(deal, path)
    if (refusal) return refusal
    const currency = deal.currency ?? programme.currency
    if (currency !== programme.currency && !Object.hasOwn(programme.fx ?? {}, currency))
      return refuse(
        'E_CURRENCY_NO_RATE',
        `${path}.currency`,
        `There is no rate from ${currency} to ${programme.currency}.`,
      )
  }
  return null
}

function checkDeal(deal: PayoutDeal, path: string): Refusal | null {
  const kinds: readonly string[] = SALE_KINDS
  if (deal.kind !== 'refund' && !kinds.includes(deal.kind))
    return refuse('E_RANGE', `${path}.kind`, 'A deal is new, an expansion, a renewal or a refund.')
  const whole = checkWhole(deal.netMinor, `${path}.netMinor`, 'A deal')
  if (whole) return whole
  if (deal.kind === 'refund' && deal.netMinor >= 0)
    return refuse('E_REFUND_SIGN', `${path}.netMinor`, 'A refund is entered with a minus.')
  if (deal.kind !== 'refund' && deal.netMinor < 0)
    return refuse(
      'E_NEGATIVE_AMOUNT',
      `${path}.netMinor`,
      'A sale is never negative: enter what is taken back as a refund.',
    )
  return (
    dayFault(deal.closedOn, `${path}.closedOn`) ??
    checkOptionalAmount(deal.originalMinor, `${path}.originalMinor`, 'The deal it takes back')
  )
}

function checkBefore({ ytdBefore }: PayoutInput): Refusal | null {
  if (!ytdBefore) return null
  return (
    checkWhole(ytdBefore.volumeMinor, 'ytdBefore.volumeMinor', 'The volume before') ??
    checkWhole(ytdBefore.rebatePaidMinor, 'ytdBefore.rebatePaidMinor', 'The rebate paid before')
  )
}

function checkRetained({ retained = [] }: PayoutInput): Refusal | null {
  for (const [place, { renewedMinor }] of retained.entries()) {
    const refusal = checkAmount(renewedMinor, `retained[${place}].renewedMinor`, 'What was renewed')
    if (refusal) return refusal
  }
  return null
}
