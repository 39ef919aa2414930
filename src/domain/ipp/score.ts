import { ratingValue } from '#domain/ipp/ratingValue.ts'
import { type IppCriterion, type Ratings, ratingOf } from '#domain/ipp/table.ts'

/** 0 to 100: the weighted mean value of the rated criteria, or null when none is rated (rules.md §3). */
export function score(criteria: readonly IppCriterion[], ratings: Ratings): number | null {
  let weighed = 0
  let weights = 0
  for (const { id, weight } of criteria) {
    const rating = ratingOf(ratings, id)
    // Left out, not counted as 0: a partner nobody has looked at yet must not look like a bad one.
    if (typeof rating !== 'number') continue
    weighed += weight * ratingValue(rating)
    weights += weight
  }
  return weights > 0 ? (100 * weighed) / weights : null
}
