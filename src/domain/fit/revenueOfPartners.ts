import { partnersOf } from '#domain/fit/fitTable.ts'
import type { PartnerRevenue } from '#domain/ipp/pareto.ts'
import { revenueFigure } from '#domain/seeing/figures/revenueFigure.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** Each partner's involved revenue a year in minor units; `null` where no payment into the company is known of it. */
export function revenueOfPartners(
  records: Records,
  partners: readonly Participant[] = partnersOf(records),
): readonly PartnerRevenue[] {
  const figures = revenueFigure.table(records)
  return partners.map(({ id }) => ({ id, revenueMinor: figures.get(id) ?? null }))
}
