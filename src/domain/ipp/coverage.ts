import { type IppCriterion, type Ratings, ratingOf } from '#domain/ipp/table.ts'

/**
 * 0 to 1: the weight that is rated, of the weight that applies (rules.md §3). "Does not apply" leaves both; null when
 * nothing applies.
 */
export function coverage(criteria: readonly IppCriterion[], ratings: Ratings): number | null {
  let rated = 0
  let applicable = 0
  for (const { id, weight } of criteria) {
    const rating = ratingOf(ratings, id)
    if (rating === 'na') continue
    applicable += weight
    if (rating !== null) rated += weight
  }
  return applicable > 0 ? rated / applicable : null
}
