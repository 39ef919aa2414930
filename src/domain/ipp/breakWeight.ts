import { checkTable } from '#domain/ipp/checkTable.ts'
import { knockouts } from '#domain/ipp/knockouts.ts'
import { ratingValue } from '#domain/ipp/ratingValue.ts'
import type { Refusal } from '#domain/ipp/refusal.ts'
import { activeCriteria, EQUAL_WITHIN, type IppCandidate, type IppCriterion, type IppGroup, IPP_GROUPS, ratingOf } from '#domain/ipp/table.ts'

/** At which weight of one criterion (or C) the leader is caught; percents of the whole weight. */
export interface BreakPoint<Id extends string = string> {
  readonly criterion: Id
  readonly currentPct: number
  /** Nearest to the present weight; null if no weight of it lets anybody catch up. */
  readonly changesAtPct: number | null
  readonly rival: string | null
}

export interface BreakWeights<Id extends string = string> {
  /** Null at a tie, or when nobody can be compared. */
  readonly leader: string | null
  readonly criteria: readonly BreakPoint<Id>[]
  /** Where the smallest change of weight is enough. */
  readonly mostSensitive: Id | null
  /** Candidates that are out or not rated on every criterion: they cannot be compared weight by weight. */
  readonly excluded: readonly string[]
  readonly note: 'TIE' | 'NO_CANDIDATE' | null
}

export interface BreakWeightInput {
  readonly criteria: readonly IppCriterion[]
  readonly candidates: readonly IppCandidate[]
}

/**
 * For each criterion that is switched on, the weight at which the leader is caught while the other weights keep their
 * proportions (rules.md §3). Refuses a faulty table: see checkTable.
 */
export function breakWeight(input: BreakWeightInput): BreakWeights | Refusal {
  return checkTable(input.criteria, input.candidates) ?? broken(input, (criterion) => criterion.id)
}

/** The same for the weight of a whole C, whose criteria keep their proportions among themselves. */
export function breakWeightByC(input: BreakWeightInput): BreakWeights<IppGroup> | Refusal {
  return checkTable(input.criteria, input.candidates) ?? broken(input, (criterion) => criterion.c)
}
