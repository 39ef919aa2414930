import { criteriaOf } from '#domain/fit/profiles.ts'
import { scorersOf } from '#domain/fit/scorers.ts'
import { spreadOf, type Spread } from '#domain/fit/spread.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import { ratingId, type RatingRecord } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'
import { voteId } from '#records/vote.ts'

/** One partner on one criterion, as the room sees it at the reveal. */
export interface RoomCell {
  readonly partner: Participant
  readonly criterion: Criterion
  readonly spread: Spread
  /** What the matrix says, whoever set it. */
  readonly rating: RatingRecord | undefined
  /** The room has settled on the rating. */
  readonly agreed: boolean
}

/**
 * Every cell of the round that somebody has scored, the widest gap first; equal ones by the weight of the criterion,
 * heaviest first, then by the partner's name. Partners and criteria that are gone are left out. Reads each vote once.
 */
export function roomSpreads(
  records: Records,
  { id: evaluationId, profileId }: Pick<Evaluation, 'id' | 'profileId'>,
): readonly RoomCell[] {
  const scorers = scorersOf(records, evaluationId)
  const voters = new Set(scorers.map(({ id }) => id))
  const criteria = new Map(criteriaOf(records, profileId).map((one) => [one.id, one]))
  const cells = new Map<string, RoomCell>()
  for (const vote of records.all('vote')) {
    const { scorerId, participantId, criterionId } = vote
    const key = ratingId(evaluationId, participantId, criterionId)
    if (vote.value === null || !voters.has(scorerId) || cells.has(key)) continue
    const partner = records.find('participant', participantId)
    const criterion = criteria.get(criterionId)
    if (!partner || !isPartnerKind(partner.kind) || !criterion) continue
    const spread = spreadOf(
      scorers.map(({ id, name }) => {
        const value = records.find('vote', voteId(id, participantId, criterionId))?.value ?? null
        return { scorerId: id, name, value }
      }),
    )
    const rating = records.find('rating', key)
    const agreed = rating?.agreed === true && rating.value !== null
    cells.set(key, { partner, criterion, spread, rating, agreed })
  }
  const places = new Map([...criteria.keys()].map((id, place) => [id, place]))
  const placeOf = ({ criterion }: RoomCell) => places.get(criterion.id) ?? 0
  return [...cells.values()].toSorted((a, b) => byGap(a, b) || placeOf(a) - placeOf(b))
}

function byGap(a: RoomCell, b: RoomCell): number {
  return (
    (b.spread.gap ?? -1) - (a.spread.gap ?? -1) ||
    b.criterion.weight - a.criterion.weight ||
    a.partner.name.localeCompare(b.partner.name, 'en') ||
    (a.partner.id < b.partner.id ? -1 : a.partner.id > b.partner.id ? 1 : 0)
  )
}
