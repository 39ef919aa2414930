import { isWithin } from '#domain/calendar/days.ts'
import type { Quarter } from '#domain/calendar/quarter.ts'
import { fundableMinor } from '#domain/incentives/mdfApproval.ts'
import type { PartnerSales } from '#domain/incentives/partnerSales.ts'
import type { MdfRequest } from '#records/mdfRequest.ts'
import type { Programme } from '#records/programme.ts'
import type { TierTerms } from '#records/tierTerms.ts'

/** Market development funds of one partner in a year, minor units. */
export interface PartnerMdf {
  readonly amountMinor: number
  /** From what was approved; or the whole allowance of its tier, where the partner has asked for nothing. */
  readonly basis: 'requests' | 'allowance' | null
}

/**
 * What is reimbursed in a year: per request the least of what was approved, the fundable share of the cost and what was
 * spent; in each quarter at most the tier's allowance (rules.md §5 step 11). Without any request, the allowance of four
 * quarters, if an MDF flow to the partner takes its amount from the programme: that much is promised.
 */
export function partnerMdf(
  programme: Programme,
  terms: TierTerms,
  { mdfRequests: requests, drawsMdf }: Pick<PartnerSales, 'mdfRequests' | 'drawsMdf'>,
  year: readonly Quarter[] | null,
): PartnerMdf {
  const allowance = terms.mdfQuarterMinor ?? 0
  if (requests.length === 0 || !year)
    return drawsMdf ? { amountMinor: allowance * 4, basis: 'allowance' } : { amountMinor: 0, basis: null }
  const amountMinor = year
    .map((quarter) =>
      requests
        .filter((request) => isWithin(dayOf(request), quarter))
        .reduce((sum, request) => sum + reimbursedMinor(request, programme), 0),
    )
    .reduce((sum, quarter) => sum + Math.min(quarter, allowance), 0)
  return { amountMinor, basis: 'requests' }
}

/** What a request is reimbursed with before the allowance of the quarter: 0 unless it is approved. */
export function reimbursedMinor(request: MdfRequest, { mdfMinPartnerSharePct }: Programme): number {
  if (request.decision !== 'approved') return 0
  const fundable =
    request.totalCostMinor === null ? Infinity : fundableMinor(request.totalCostMinor, mdfMinPartnerSharePct)
  return Math.min(request.approvedMinor ?? 0, fundable, request.spentMinor ?? Infinity)
}

/** The day by which it belongs to a quarter: when it takes place, or else when it was decided. */
export function dayOf({ startsOn, decidedOn, requestedOn }: MdfRequest): string | null {
  return startsOn ?? decidedOn ?? requestedOn
}
