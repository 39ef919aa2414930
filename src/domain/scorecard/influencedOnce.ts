import { type DayRange, isWithin } from '#domain/calendar/days.ts'
import type { ProgrammeDeal } from '#domain/metrics/programme.ts'
import { amountOf, isInfluencedBy } from '#domain/scorecard/filledFigures.ts'

/**
 * Pipeline that partners of a group took part in without sourcing it, each deal once although each of them shows it in
 * full (rules.md §7), and how many deals more than one of them shows.
 */
export function influencedOnce(
  deals: readonly ProgrammeDeal[],
  partnerIds: ReadonlySet<string>,
  quarter: DayRange,
): { readonly minor: number; readonly shared: number } {
  const joined = deals
    .filter(({ createdOn }) => isWithin(createdOn, quarter))
    .map((deal) => ({ deal, hands: handsIn(deal, partnerIds) }))
    .filter(({ hands }) => hands > 0)
  return {
    minor: amountOf(joined.map(({ deal }) => deal)),
    shared: joined.filter(({ hands }) => hands > 1).length,
  }
}

function handsIn(deal: ProgrammeDeal, partnerIds: ReadonlySet<string>): number {
  return new Set(deal.influencedBy?.filter((id) => partnerIds.has(id) && isInfluencedBy(deal, id))).size
}
