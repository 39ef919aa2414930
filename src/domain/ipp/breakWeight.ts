import { checkTable } from '#domain/ipp/checkTable.ts'
import { knockouts } from '#domain/ipp/knockouts.ts'
import type { Refusal } from '#domain/refusal.ts'
import { score } from '#domain/ipp/score.ts'
import {
  activeCriteria,
  EQUAL_WITHIN,
  type IppCandidate,
  type IppCriterion,
  type IppGroup,
  ratingOf,
} from '#domain/ipp/table.ts'

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
export function breakWeight({ criteria, candidates }: BreakWeightInput): BreakWeights | Refusal {
  return checkTable(criteria, candidates) ?? breakPoints(criteria, candidates, ({ id }) => id)
}

/** The same for the weight of a whole C, whose criteria keep their proportions among themselves. */
export function breakWeightByC({ criteria, candidates }: BreakWeightInput): BreakWeights<IppGroup> | Refusal {
  return checkTable(criteria, candidates) ?? breakPoints(criteria, candidates, ({ c }) => c)
}

/** What one weight belongs to: a criterion, or the criteria of one C taken together. */
interface Column<Id extends string> {
  readonly id: Id
  readonly criteria: readonly IppCriterion[]
  /** 0 to 1, of all weights. */
  readonly share: number
}

/** A candidate by columns: the mean value in each, and over all; 0 to 1. */
interface Row {
  readonly id: string
  readonly values: readonly number[]
  readonly mean: number
}

function breakPoints<Id extends string>(
  criteria: readonly IppCriterion[],
  candidates: readonly IppCandidate[],
  columnOf: (criterion: IppCriterion) => Id,
): BreakWeights<Id> {
  const active = activeCriteria(criteria)
  const compared = candidates.filter((one) => isComparable(active, one))
  const excluded = candidates.filter((one) => !compared.includes(one)).map(({ id }) => id)
  const columns = columnsOf(active, columnOf)
  const rows = compared.map((one) => rowOf(one, columns)).toSorted((a, b) => b.mean - a.mean)
  const [leader, ...rivals] = rows
  const nobody = { leader: null, criteria: [], mostSensitive: null, excluded }
  if (!leader) return { ...nobody, note: 'NO_CANDIDATE' }
  if (rivals[0] && 100 * (leader.mean - rivals[0].mean) <= EQUAL_WITHIN) return { ...nobody, note: 'TIE' }
  const points = columns.map((column, place) => breakPoint(column, place, leader, rivals))
  return { leader: leader.id, criteria: points, mostSensitive: mostSensitive(points), excluded, note: null }
}

function isComparable(active: readonly IppCriterion[], { ratings }: IppCandidate): boolean {
  return (
    active.every(({ id }) => typeof ratingOf(ratings, id) === 'number') &&
    knockouts(active, ratings).failed.length === 0
  )
}

function columnsOf<Id extends string>(
  active: readonly IppCriterion[],
  columnOf: (criterion: IppCriterion) => Id,
): readonly Column<Id>[] {
  const total = weightOf(active)
  return [...new Set(active.map(columnOf))].map((id) => {
    const inside = active.filter((criterion) => columnOf(criterion) === id)
    return { id, criteria: inside, share: weightOf(inside) / total }
  })
}

function rowOf({ id, ratings }: IppCandidate, columns: readonly Column<string>[]): Row {
  const values = columns.map(({ criteria }) => (score(criteria, ratings) ?? 0) / 100)
  return {
    id,
    values,
    mean: columns.reduce((sum, { share }, place) => sum + share * (values[place] ?? 0), 0),
  }
}

function breakPoint<Id extends string>(
  { id, share }: Column<Id>,
  place: number,
  leader: Row,
  rivals: readonly Row[],
): BreakPoint<Id> {
  let nearest: { readonly at: number; readonly rival: string } | null = null
  for (const rival of rivals) {
    const at = caughtAt(share, place, leader, rival)
    if (at === null || (nearest && Math.abs(at - share) >= Math.abs(nearest.at - share))) continue
    nearest = { at, rival: rival.id }
  }
  return {
    criterion: id,
    currentPct: 100 * share,
    changesAtPct: nearest && 100 * nearest.at,
    rival: nearest && nearest.rival,
  }
}

/** t* of rules.md §3: the share of this column's weight at which both have the same score; null outside 0 to 1. */
function caughtAt(share: number, place: number, leader: Row, rival: Row): number | null {
  // With no other weight there is nothing to take from or give to.
  if (share >= 1) return null
  const others = meanOfOthers(rival, place, share) - meanOfOthers(leader, place, share)
  const here = (leader.values[place] ?? 0) - (rival.values[place] ?? 0)
  const slope = here + others
  if (Math.abs(slope) <= EQUAL_WITHIN) return null
  const at = others / slope
  if (!(at >= -EQUAL_WITHIN && at <= 1 + EQUAL_WITHIN)) return null
  return Math.min(1, Math.max(0, at))
}

function meanOfOthers({ values, mean }: Row, place: number, share: number): number {
  return (mean - share * (values[place] ?? 0)) / (1 - share)
}

function mostSensitive<Id extends string>(points: readonly BreakPoint<Id>[]): Id | null {
  let least: { readonly id: Id; readonly change: number } | null = null
  for (const { criterion, currentPct, changesAtPct } of points) {
    if (changesAtPct === null) continue
    const change = Math.abs(changesAtPct - currentPct)
    if (!least || change < least.change - EQUAL_WITHIN) least = { id: criterion, change }
  }
  return least && least.id
}

function weightOf(criteria: readonly IppCriterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0)
}
