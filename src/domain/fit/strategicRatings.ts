import { STRATEGIC_CRITERIA } from '#domain/ipp/strategicValue.ts'
import type { Rating } from '#domain/ipp/table.ts'
import type { Criterion } from '#records/criterion.ts'
import { ratingId } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * A partner's ratings on the criteria that make it strategic, by the known key of the criterion (rules.md §4), whatever
 * the profile calls it. What is not rated is left out; of two criteria with one key the first that is rated counts.
 */
export function strategicRatings(
  records: Pick<Records, 'find'>,
  evaluationId: string,
  participantId: string,
  criteria: readonly Pick<Criterion, 'id' | 'key'>[],
): ReadonlyMap<string, Rating> {
  const ratings = new Map<string, Rating>()
  for (const { id, key } of criteria) {
    if (!STRATEGIC_KEYS.has(key) || ratings.has(key)) continue
    const value = records.find('rating', ratingId(evaluationId, participantId, id))?.value ?? null
    if (value !== null) ratings.set(key, value)
  }
  return ratings
}

const STRATEGIC_KEYS: ReadonlySet<string> = new Set(STRATEGIC_CRITERIA.map(({ id }) => id))
