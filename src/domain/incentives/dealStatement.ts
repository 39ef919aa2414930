import { addDays, isWithin } from '#domain/calendar/days.ts'
import { type Quarter, quarterBefore } from '#domain/calendar/quarter.ts'
import type { PartnerSales } from '#domain/incentives/partnerSales.ts'
import { type Payout, payoutUnder } from '#domain/incentives/payout.ts'
import type { PayoutDeal } from '#domain/incentives/payoutInput.ts'
import type { TierReading } from '#domain/incentives/programmeReading.ts'
import type { Deal } from '#records/deal.ts'

/** What a partner is paid for one quarter. */
export interface QuarterPayout {
  readonly quarter: Quarter
  readonly payout: Payout
}

/**
 * The payouts of a partner for quarters in a row, from its deals. A rebate on the year to date looks back to the start
 * of the fiscal year. The tier is the one the partner has now: tiers of the past are not kept.
 */
export function dealStatements(
  reading: TierReading,
  sales: PartnerSales,
  quarters: readonly Quarter[],
  regDays: number | null,
  fiscalStartMonth: number,
): readonly QuarterPayout[] {
  const deals = sales.deals.flatMap((deal) => payoutDeal(deal, regDays))
  let year = { fiscalYear: Number.NaN, volumeMinor: 0, rebatePaidMinor: 0 }
  // Only a rebate on the year to date looks back, and what-if asks for the quarters of hundreds of partners.
  const looksBack = reading.rule.rebate?.basis === 'ytd'
  const paid = (looksBack ? fromYearStart(quarters, fiscalStartMonth) : quarters).map((quarter) => {
    const before = year.fiscalYear === quarter.fiscalYear ? year : { volumeMinor: 0, rebatePaidMinor: 0 }
    const payout = payoutUnder(reading.rule, reading.rates, {
      period: quarter,
      deals,
      ytdBefore: before,
      newlyCertified: certifiedIn(sales, quarter),
      retained: deals
        .filter(({ kind, closedOn }) => kind === 'renewal' && isWithin(closedOn, quarter))
        .map(({ id, netMinor }) => ({ id, renewedMinor: netMinor })),
    })
    year = {
      fiscalYear: quarter.fiscalYear,
      volumeMinor: before.volumeMinor + payout.qualifyingNetMinor,
      rebatePaidMinor: before.rebatePaidMinor + payout.rebateMinor,
    }
    return { quarter, payout }
  })
  return paid.slice(-quarters.length)
}

/** A deal as the payout rule takes it; nothing for one that is not won, or whose amount or day is not known. */
function payoutDeal(deal: Deal, regDays: number | null): readonly PayoutDeal[] {
  const { id, stage, amountMinor, closedOn, refundOf } = deal
  if (stage !== 'won' || amountMinor === null || closedOn === null) return []
  if (refundOf !== null) return [{ id, netMinor: amountMinor, closedOn, kind: 'refund', refundOf }]
  return [{ id, netMinor: amountMinor, closedOn, kind: deal.kind, registered: isRegistered(deal, regDays) }]
}

/** Approved, and closed while the registration was open (rules.md §5 step 3). */
export function isRegistered({ registered, approvedOn, closedOn }: Deal, regDays: number | null): boolean {
  if (!registered || approvedOn === null || closedOn === null) return false
  return regDays === null || closedOn <= addDays(approvedOn, regDays)
}

function certifiedIn({ certifications }: PartnerSales, quarter: Quarter): number {
  return certifications.filter(({ on }) => isWithin(on, quarter)).reduce((sum, { people }) => sum + people, 0)
}

function fromYearStart(quarters: readonly Quarter[], fiscalStartMonth: number): readonly Quarter[] {
  const [first] = quarters
  if (!first) return []
  const before = Array.from({ length: first.quarter - 1 }, (_, place) =>
    quarterBefore(first, fiscalStartMonth, first.quarter - 1 - place),
  )
  return [...before, ...quarters]
}
