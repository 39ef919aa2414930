import { partnersOf } from '#domain/fit/fitTable.ts'
import { isWithin } from '#domain/calendar/days.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import type { PartnerRevenue } from '#domain/ipp/pareto.ts'
import { programmeDeals } from '#domain/metrics/programmeDeals.ts'
import { revenueFigure } from '#domain/seeing/figures/revenueFigure.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * Each partner's involved revenue of a year in minor units (rules.md §4): the deals it brought or took part in, won in
 * the trailing year. Who has no deals at all has its yearly payments into the company; `null` where neither is known.
 */
export function revenueOfPartners(
  records: Records,
  partners: readonly Participant[] = partnersOf(records),
): readonly PartnerRevenue[] {
  const payments = revenueFigure.table(records)
  const deals = revenueByDeals(records)
  return partners.map(({ id }) => ({ id, revenueMinor: deals.get(id) ?? payments.get(id) ?? null }))
}

/** By partner that has a deal, whatever became of it: without one won in the year that is 0, and no guess by payments. */
function revenueByDeals(records: Records): ReadonlyMap<string, number> {
  const year = programmeYear(records)
  const [first, last] = [year?.[0], year?.at(-1)]
  const revenue = new Map<string, number>()
  if (!first || !last) return revenue
  const range = { start: first.start, end: last.end }
  for (const { stage, closedOn, amountMinor, sourcedBy, influencedBy = [] } of programmeDeals(records)
    .deals) {
    const won = stage === 'won' && isWithin(closedOn ?? null, range) ? (amountMinor ?? 0) : 0
    // A shared deal counts for each of them in full (rules.md §7).
    for (const id of [...(sourcedBy ? [sourcedBy] : []), ...influencedBy])
      revenue.set(id, (revenue.get(id) ?? 0) + won)
  }
  return revenue
}
