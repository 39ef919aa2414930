import { RATING_MAX, RATING_MIN } from '#domain/ipp/ratingValue.ts'
import { score } from '#domain/ipp/score.ts'
import {
  activeCriteria,
  type IppCandidate,
  type IppCriterion,
  type Rating,
  ratingEntries,
  ratingOf,
} from '#domain/ipp/table.ts'

/** What one criterion could do to a score: the scores (0 to 100) if it were rated 1 and if it were rated 5. */
export interface Mover {
  readonly criterion: string
  readonly rating: number | null
  readonly lowest: number
  readonly highest: number
}

/** The criteria that apply to a partner and have a weight, the one that moves its score most first. */
export function whatMovesIt(criteria: readonly IppCriterion[], candidate: IppCandidate): readonly Mover[] {
  const movers = activeCriteria(criteria).flatMap(({ id }) => {
    const rating = ratingOf(candidate.ratings, id)
    if (rating === 'na') return []
    const lowest = scoreIf(criteria, candidate, id, RATING_MIN)
    const highest = scoreIf(criteria, candidate, id, RATING_MAX)
    return [{ criterion: id, rating, lowest, highest }]
  })
  return movers.toSorted((a, b) => swing(b) - swing(a))
}

function scoreIf(
  criteria: readonly IppCriterion[],
  { ratings }: IppCandidate,
  criterionId: string,
  rating: number,
): number {
  const changed = new Map<string, Rating>([...ratingEntries(ratings), [criterionId, rating]])
  return score(criteria, changed) ?? 0
}

function swing({ lowest, highest }: Mover): number {
  return highest - lowest
}
