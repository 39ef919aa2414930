import type { Quarter } from '#domain/calendar/quarter.ts'
import { partnerMdf } from '#domain/incentives/partnerMdf.ts'
import { type PartnerSales, salesByPartner, salesOf } from '#domain/incentives/partnerSales.ts'
import { type PartnerYear, partnerYears } from '#domain/incentives/partnerYears.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import type { ProgrammeCosts } from '#domain/metrics/programmeOf.ts'
import type { Programme } from '#records/programme.ts'
import { programmeQuarterId } from '#records/programmeQuarter.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * What the current programme costs in a quarter (rules.md §5): payouts, SPIFFs and funds of the quarter, and its overhead,
 * typed for the quarter or a quarter of the year's. What is known only for the year counts with a quarter of it.
 */
export function quarterCosts(records: Records, quarter: Quarter): ProgrammeCosts {
  const programme = currentProgramme(records)
  if (!programme) return {}
  const sales = salesByPartner(records)
  const years = partnerYears(records, programme.id, quarter.end)
  const paid = [...years.values()].map(
    (year) => payoutIn(year, quarter) + mdfIn(programme, year, salesOf(sales, year.partnerId), quarter),
  )
  const { overheadCostMinor = null } =
    records.find('programmeQuarter', programmeQuarterId(quarter.fiscalYear, quarter.quarter)) ?? {}
  const overheadMinor = overheadCostMinor ?? aQuarterOf(programme.overheadMinor ?? 0)
  return {
    programmeCostMinor: paid.reduce((sum, minor) => sum + minor, overheadMinor),
    grossMarginPct: programme.grossMarginPct,
    incrementalPct: programme.incrementalPct,
  }
}

function payoutIn({ basis, quarters, takeMinor, spiffMinor }: PartnerYear, { end }: Quarter): number {
  if (basis === 'payments') return aQuarterOf(takeMinor + spiffMinor)
  const own = quarters.find(({ quarter }) => quarter.end === end)?.payout
  return own ? own.partnerTakeMinor + own.spiffMinor : 0
}

function mdfIn(programme: Programme, { tier }: PartnerYear, sales: PartnerSales, quarter: Quarter): number {
  const { amountMinor, basis } = partnerMdf(programme, tier.terms, sales, [quarter])
  return basis === 'allowance' ? aQuarterOf(amountMinor) : amountMinor
}

function aQuarterOf(minor: number): number {
  return Math.round(minor / 4)
}
