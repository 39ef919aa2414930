import { isWithin } from '#domain/calendar/days.ts'
import type { Programme, ProgrammeDeal, TypedDifference } from '#domain/metrics/programme.ts'

/** Some of the deals of a period: how much, how many, and which they are. */
export interface DealPart {
  readonly minor: number
  readonly count: number
  readonly deals: readonly ProgrammeDeal[]
  /** Partners for whom a typed figure took the place of the deals. */
  readonly typedFor: readonly string[]
}

/** The deals of a period by the part that partners had in them; each deal counts once (rules.md §7). */
export interface DealParts {
  readonly all: DealPart
  readonly sourced: DealPart
  /** Partners took part and did not bring it. */
  readonly influencedOnly: DealPart
  readonly involved: DealPart
}

/** Deals created in the period, whatever became of them. */
export function pipelineOf({ deals, period, typed = [] }: Programme): DealParts {
  const created = deals.filter(({ createdOn }) => isWithin(createdOn, period))
  return partsOf(created, typed, ({ pipelineMinor }) => ({ minor: pipelineMinor, count: 0 }))
}

/** Deals won and closed in the period. */
export function wonOf({ deals, period, typed = [] }: Programme): DealParts {
  const won = deals.filter(({ stage, closedOn }) => stage === 'won' && isWithin(closedOn, period))
  return partsOf(won, typed, ({ revenueMinor, dealsWon }) => ({ minor: revenueMinor, count: dealsWon }))
}

/** Whether a partner brought the deal. */
export function isSourced({ sourcedBy }: Pick<ProgrammeDeal, 'sourcedBy'>): boolean {
  return sourcedBy !== null && sourcedBy !== undefined && sourcedBy !== ''
}

/** Whether a partner brought it or took part. */
export function isInvolved(deal: Pick<ProgrammeDeal, 'sourcedBy' | 'influencedBy'>): boolean {
  return isSourced(deal) || (deal.influencedBy?.length ?? 0) > 0
}

/** Whether this partner brought the deal or took part in it. */
export function hasPartIn(
  deal: Pick<ProgrammeDeal, 'sourcedBy' | 'influencedBy'>,
  partnerId: string,
): boolean {
  return deal.sourcedBy === partnerId || (deal.influencedBy?.includes(partnerId) ?? false)
}

type Difference = { readonly minor: number; readonly count: number }

function partsOf(
  deals: readonly ProgrammeDeal[],
  typed: readonly TypedDifference[],
  differenceIn: (typed: TypedDifference) => Difference,
): DealParts {
  // A typed figure speaks of deals the partner sourced, as the columns it stands in do.
  const typedSources = typed
    .map((one) => ({ partnerId: one.partnerId, ...differenceIn(one) }))
    .filter(({ minor, count }) => minor !== 0 || count !== 0)
  const part = (
    some: readonly ProgrammeDeal[],
    differences: readonly (Difference & { partnerId: string })[],
  ) => ({
    minor:
      sumOf(some.map(({ amountMinor }) => amountMinor ?? 0)) + sumOf(differences.map(({ minor }) => minor)),
    count:
      some.filter((deal) => deal.isRefund !== true).length + sumOf(differences.map(({ count }) => count)),
    deals: some,
    typedFor: differences.map(({ partnerId }) => partnerId),
  })
  return {
    all: part(deals, typedSources),
    sourced: part(deals.filter(isSourced), typedSources),
    influencedOnly: part(
      deals.filter((deal) => !isSourced(deal) && isInvolved(deal)),
      [],
    ),
    involved: part(deals.filter(isInvolved), typedSources),
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
