import { candidateOf, ippCriterion, partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { score } from '#domain/ipp/score.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Records } from '#records/recordTable.ts'

/** Each partner's score (0–100) in each of these rounds, in their order; `null` where it was not rated. */
export function roundHistory(
  records: Records,
  profileId: string,
  evaluations: readonly Pick<Evaluation, 'id'>[],
): ReadonlyMap<string, readonly (number | null)[]> {
  const criteria = criteriaOf(records, profileId).map(ippCriterion)
  return new Map(
    partnersOf(records).map((partner) => [
      partner.id,
      evaluations.map(({ id }) => score(criteria, candidateOf(records, id, partner, criteria).ratings)),
    ]),
  )
}
