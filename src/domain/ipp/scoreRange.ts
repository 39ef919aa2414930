import { RATING_MAX, RATING_MIN } from '#domain/ipp/ratingValue.ts'
import { score } from '#domain/ipp/score.ts'
import { type IppCriterion, type Rating, type Ratings, ratingOf } from '#domain/ipp/table.ts'

/** 0 to 100 each: the score if every missing rating were a 1, and if it were a 5; null when nothing applies. */
export interface ScoreRange {
  readonly low: number | null
  readonly high: number | null
}

/** How far the missing ratings can still move the score (rules.md §3). */
export function scoreRange(criteria: readonly IppCriterion[], ratings: Ratings): ScoreRange {
  return {
    low: score(criteria, filledWith(RATING_MIN, criteria, ratings)),
    high: score(criteria, filledWith(RATING_MAX, criteria, ratings)),
  }
}

function filledWith(rating: number, criteria: readonly IppCriterion[], ratings: Ratings): Ratings {
  return new Map<string, Rating>(criteria.map(({ id }) => [id, ratingOf(ratings, id) ?? rating]))
}
