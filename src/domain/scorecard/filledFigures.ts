import { type DayRange, isWithin } from '#domain/calendar/days.ts'
import type { ProgrammeDeal } from '#domain/metrics/programme.ts'

/** What the deals say of one partner in one quarter. */
export interface FilledFigures {
  readonly dealsSourced: number
  readonly pipelineSourcedMinor: number
  readonly pipelineInfluencedMinor: number
  readonly revenueMinor: number
  readonly dealsWon: number
  readonly dealsLost: number
  /** Deals whose amount nobody knows; they are counted and in no sum. */
  readonly withoutAmount: number
}

/**
 * The figures of a row as far as deals tell them (rules.md §6): deals, pipeline and revenue count what the partner
 * sourced, so that the partners add up to the headline; influenced is what it took part in without sourcing it.
 * `deals` are those the partner has a part in; null before the first deal of the map, when nobody kept any.
 */
export function filledFigures(
  deals: readonly ProgrammeDeal[],
  partnerId: string,
  quarter: DayRange,
  keptSince: string | null,
): FilledFigures | null {
  if (keptSince === null || quarter.end < keptSince) return null
  const sourced = deals.filter(({ sourcedBy }) => sourcedBy === partnerId)
  const influenced = deals.filter((deal) => isInfluencedBy(deal, partnerId))
  const created = sourced.filter(({ createdOn }) => isWithin(createdOn, quarter))
  const closed = sourced.filter(({ stage, closedOn }) => stage !== 'open' && isWithin(closedOn, quarter))
  const won = closed.filter(({ stage }) => stage === 'won')
  const wins = won.filter(({ isRefund }) => isRefund !== true).length
  const joined = influenced.filter(({ createdOn }) => isWithin(createdOn, quarter))
  return {
    dealsSourced: created.length,
    pipelineSourcedMinor: amountOf(created),
    pipelineInfluencedMinor: amountOf(joined),
    revenueMinor: amountOf(won),
    dealsWon: wins,
    dealsLost: closed.length - won.length,
    withoutAmount: new Set([...created, ...joined, ...won].filter(({ amountMinor }) => amountMinor === null))
      .size,
  }
}

/** Whether the partner took part in the deal and did not bring it. */
export function isInfluencedBy({ sourcedBy, influencedBy }: ProgrammeDeal, partnerId: string): boolean {
  return sourcedBy !== partnerId && (influencedBy?.includes(partnerId) ?? false)
}

/** The known amounts of some deals, minor units. */
export function amountOf(deals: readonly ProgrammeDeal[]): number {
  return deals.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
}
