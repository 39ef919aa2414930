import { type DayRange, isWithin } from '#domain/calendar/days.ts'
import type { ProgrammeDeal } from '#domain/metrics/programme.ts'
import { amountOf, isInfluencedBy } from '#domain/scorecard/filledFigures.ts'

/**
 * Pipeline that a group of partners took part in without sourcing it, each deal once (rules.md §7), and how many of
 * those deals are shown in full for more than one of them.
 */
export function influencedOnce(
  deals: readonly ProgrammeDeal[],
  partnerIds: ReadonlySet<string>,
  quarter: DayRange,
): { readonly minor: number; readonly shared: number } {
  const created = deals.filter(({ createdOn }) => isWithin(createdOn, quarter))
  const joined = created
    .filter(({ sourcedBy }) => !partnerIds.has(sourcedBy ?? ''))
    .map((deal) => ({
      deal,
      hands: new Set(deal.influencedBy?.filter((id) => partnerIds.has(id) && isInfluencedBy(deal, id))).size,
    }))
    .filter(({ hands }) => hands > 0)
  return {
    minor: amountOf(joined.map(({ deal }) => deal)),
    shared: joined.filter(({ hands }) => hands > 1).length,
  }
}
