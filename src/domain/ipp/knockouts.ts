import { activeCriteria, type IppCriterion, type Ratings, ratingOf } from '#domain/ipp/table.ts'

export interface Knockouts {
  /** Criteria rated below their minimum: the partner is out. */
  readonly failed: readonly string[]
  /** Knock-out criteria nobody has rated yet: the band is pilot at most. */
  readonly unproven: readonly string[]
}

/**
 * The minimums a partner misses or has not shown yet, by criterion id (rules.md §3). A criterion that is switched off
 * knocks nobody out, and one that does not apply has nothing to prove.
 */
export function knockouts(criteria: readonly IppCriterion[], ratings: Ratings): Knockouts {
  const failed: string[] = []
  const unproven: string[] = []
  for (const { id, knockoutMin } of activeCriteria(criteria)) {
    if (knockoutMin === undefined || knockoutMin === null) continue
    const rating = ratingOf(ratings, id)
    if (rating === null) unproven.push(id)
    else if (rating !== 'na' && rating < knockoutMin) failed.push(id)
  }
  return { failed, unproven }
}
