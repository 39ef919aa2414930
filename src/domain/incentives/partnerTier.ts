import { isWithin } from '#domain/calendar/days.ts'
import { type Quarter, quarterBefore, quartersUpTo } from '#domain/calendar/quarter.ts'
import { type PartnerSales, salesByPartner, salesOf } from '#domain/incentives/partnerSales.ts'
import { yearlySales } from '#domain/incentives/paymentStatement.ts'
import { programmeOf, type ProgrammeReading } from '#domain/incentives/programmeReading.ts'
import { type TierMetrics, satisfies } from '#domain/incentives/requirement.ts'
import { tierReached, type TierReached } from '#domain/incentives/tierReached.ts'
import { isRefusal } from '#domain/refusal.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

export interface PartnerTier extends TierReached {
  /** The figures of the four quarters that it is judged by. */
  readonly metrics: TierMetrics
}

/**
 * The tier a partner has earned by the end of a quarter and the way to the next one. How long it has been below its tier
 * is looked up in its deals, not kept. `null` where the programme has no tiers or is gone.
 */
export function partnerTier(
  records: Records,
  programmeId: string,
  partnerId: string,
  quarter: Quarter,
): PartnerTier | null {
  const reading = programmeOf(records, programmeId)
  const partner = records.find('participant', partnerId)
  if (!reading || !partner) return null
  const tiers = reading.tiers.map(({ tier, requires }) => ({ id: tier.id, requires }))
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  const sales = salesOf(salesByPartner(records), partnerId)
  const at = (end: Quarter) => metricsAt(reading, partner.tierId, sales, quartersUpTo(end, 4, month))
  const current = tiers.findIndex(({ id }) => id === partner.tierId)
  const { graceQuarters } = reading.programme
  let quartersBelow = 0
  while (quartersBelow < graceQuarters) {
    const then = at(quarterBefore(quarter, month, quartersBelow + 1))
    if (tiers.findLastIndex(({ requires }) => satisfies(requires, then)) >= current) break
    quartersBelow++
  }
  const metrics = at(quarter)
  const currentTier = current < 0 ? null : partner.tierId
  const answer = tierReached({ tiers, metrics, currentTier, quartersBelow, graceQuarters })
  return isRefusal(answer) ? null : { ...answer, metrics }
}

function metricsAt(
  reading: ProgrammeReading,
  tierId: string | null,
  sales: PartnerSales,
  year: readonly Quarter[],
): TierMetrics {
  const [start = '', end = ''] = [year[0]?.start, year.at(-1)?.end]
  const won = sales.credited.filter(({ closedOn }) => isWithin(closedOn, { start, end }))
  const tier = reading.tiers.find((one) => one.tier.id === tierId) ?? reading.tiers[0]
  const fromPayments = tier ? yearlySales(tier, sales).reduce((sum, { minor }) => sum + minor, 0) : 0
  return {
    revenueMinor:
      sales.credited.length > 0
        ? won.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
        : fromPayments,
    deals: won.filter(({ refundOf }) => refundOf === null).length,
    referrals: sales.sourced.filter(({ createdOn }) => isWithin(createdOn, { start, end })).length,
    certified: sales.certifications
      .filter(({ on }) => on === null || on <= end)
      .reduce((sum, { people }) => sum + people, 0),
  }
}
