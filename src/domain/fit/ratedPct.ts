import { criteriaOf } from '#domain/fit/profiles.ts'
import { partnersOf } from '#domain/fit/fitTable.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * How many percent of a round's cells are filled, "does not apply" included; 100 only when all are, `null` where there
 * are no cells. Costs one walk over the ratings of the map.
 */
export function ratedPct(
  records: Records,
  { id, profileId }: Pick<Evaluation, 'id' | 'profileId'>,
): number | null {
  const criteria = new Set(criteriaOf(records, profileId).map((criterion) => criterion.id))
  const partners = new Set(partnersOf(records).map((partner) => partner.id))
  if (criteria.size * partners.size === 0) return null
  let rated = 0
  for (const { evaluationId, participantId, criterionId, value } of records.all('rating'))
    if (evaluationId === id && value !== null && criteria.has(criterionId) && partners.has(participantId))
      rated++
  return Math.floor((100 * rated) / (criteria.size * partners.size))
}
