import { candidateOf, ippCriterion } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { weightShares } from '#domain/fit/weightShares.ts'
import { BAND_LIMITS } from '#domain/ipp/band.ts'
import { checkTable } from '#domain/ipp/checkTable.ts'
import { type Fit, fit } from '#domain/ipp/fit.ts'
import { ratingOf } from '#domain/ipp/table.ts'
import { whatMovesIt, type Mover } from '#domain/ipp/whatMovesIt.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import type { RatingValue } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/** All that one round says about one partner. */
export interface PartnerReading {
  readonly fit: Fit
  /** In the order of the profile. */
  readonly rows: readonly RatedCriterion[]
  /** Criteria with a weight that nobody has rated yet. */
  readonly missing: readonly Criterion[]
  /** What would move the score most, with the scores it could come to; `null` where nothing could. */
  readonly mover: (Mover & { readonly name: string }) | null
}

export interface RatedCriterion {
  readonly criterion: Criterion
  /** Percent of the weight of all criteria; `null` where every weight is 0. */
  readonly sharePct: number | null
  readonly value: RatingValue
}

/** One partner in one round (rules.md §3), without reading the other partners; a refusal where the criteria are faulty. */
export function partnerReading(
  records: Records,
  { id, profileId }: Pick<Evaluation, 'id' | 'profileId'>,
  partner: Pick<Participant, 'id' | 'name'>,
): PartnerReading | Refusal {
  const criteria = criteriaOf(records, profileId)
  const rules = criteria.map(ippCriterion)
  const candidate = candidateOf(records, id, partner, rules)
  const refusal = checkTable(rules, [candidate])
  if (refusal) return refusal
  const shares = weightShares(criteria)
  const [mover] = whatMovesIt(rules, candidate)
  return {
    fit: fit(rules, candidate, BAND_LIMITS),
    rows: criteria.map((criterion) => ({
      criterion,
      sharePct: shares.get(criterion.id) ?? null,
      value: ratingOf(candidate.ratings, criterion.id),
    })),
    missing: criteria.filter((one) => one.weight > 0 && ratingOf(candidate.ratings, one.id) === null),
    mover: mover ? { ...mover, name: rules.find((one) => one.id === mover.criterion)?.name ?? '' } : null,
  }
}
