import { partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { scorersOf } from '#domain/fit/scorers.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import { ratingId } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/** One thing a person is asked: this partner on this criterion. */
export interface RoomQuestion {
  readonly partner: Participant
  readonly criterion: Criterion
}

export type QuestionOrder = 'partner' | 'criterion'

/** The questions of a turn, partner by partner or criterion by criterion. */
export function roomQuestions(
  partners: readonly Participant[],
  criteria: readonly Criterion[],
  order: QuestionOrder,
): readonly RoomQuestion[] {
  return order === 'partner'
    ? partners.flatMap((partner) => criteria.map((criterion) => ({ partner, criterion })))
    : criteria.flatMap((criterion) => partners.map((partner) => ({ partner, criterion })))
}

/**
 * What is scored unless the facilitator says otherwise. Of the partners those with no rating in the round yet and those
 * somebody in the room has begun to score, or all of them where every one is rated; of the criteria those that count.
 */
export function usualScope(
  records: Records,
  { id, profileId }: Pick<Evaluation, 'id' | 'profileId'>,
): { readonly partnerIds: readonly string[]; readonly criterionIds: readonly string[] } {
  const partners = partnersOf(records)
  const criteria = criteriaOf(records, profileId)
  const begun = votedPartners(records, id)
  const isRated = (partner: Participant) =>
    criteria.some((criterion) => {
      const value = records.find('rating', ratingId(id, partner.id, criterion.id))?.value
      return value !== null && value !== undefined
    })
  const unrated = new Set(partners.filter((partner) => !isRated(partner)).map((partner) => partner.id))
  const asked = partners.filter((partner) => unrated.has(partner.id) || begun.has(partner.id))
  return {
    partnerIds: (unrated.size > 0 ? asked : partners).map((partner) => partner.id),
    criterionIds: criteria.filter(({ weight }) => weight > 0).map((criterion) => criterion.id),
  }
}

function votedPartners(records: Records, evaluationId: string): ReadonlySet<string> {
  const scorers = new Set(scorersOf(records, evaluationId).map((scorer) => scorer.id))
  const voted = new Set<string>()
  for (const { scorerId, participantId } of records.all('vote'))
    if (scorers.has(scorerId)) voted.add(participantId)
  return voted
}
