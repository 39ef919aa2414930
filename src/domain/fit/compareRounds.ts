import { fitTable, ippCriterion, partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import type { RankedFit } from '#domain/ipp/rank.ts'
import { score } from '#domain/ipp/score.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { activeCriteria, type IppCriterion, type Rating } from '#domain/ipp/table.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import { ratingId, type RatingValue } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

export type Turn = 'new' | 'gone' | 'rose' | 'fell' | 'same' | 'unscored'

/** One partner in two rounds. */
export interface RoundChange {
  readonly partner: Participant
  /** `null` where it has no rating in that round. */
  readonly before: RankedFit | null
  readonly after: RankedFit | null
  readonly turn: Turn
  /** Between the scores as they are shown; `null` where one of them is missing. */
  readonly delta: number | null
  /** What of the change comes from criteria rated in both rounds; `null` where there is none. */
  readonly likeForLike: number | null
  /** How many more criteria are rated now (fewer: negative); a change of score may come from that alone. */
  readonly moreRated: number
  /** Only what differs, in the order of the criteria. */
  readonly criteria: readonly CriterionChange[]
}

export interface CriterionChange {
  readonly criterion: Pick<Criterion, 'id' | 'name'>
  readonly before: RatedNote
  readonly after: RatedNote
}

export interface RatedNote {
  readonly value: RatingValue
  readonly note: string
}

type Round = Pick<Evaluation, 'id' | 'profileId'>

/**
 * What became of each partner between two rounds of one profile, the greatest change first, then who is new, unchanged
 * and gone. Both are reckoned with the criteria and weights of today. Partners rated in neither are left out.
 */
export function compareRounds(records: Records, before: Round, after: Round): readonly RoundChange[] {
  const criteria = criteriaOf(records, after.profileId)
  const fitsBefore = scoresOf(records, before)
  const fitsAfter = scoresOf(records, after)
  const changes = partnersOf(records).flatMap((partner) => {
    const was = ratingsOf(records, before.id, partner.id, criteria)
    const is = ratingsOf(records, after.id, partner.id, criteria)
    if (!isRated(was) && !isRated(is)) return []
    const fits = {
      before: isRated(was) ? (fitsBefore.get(partner.id) ?? null) : null,
      after: isRated(is) ? (fitsAfter.get(partner.id) ?? null) : null,
    }
    return [changeOf(partner, fits, criteria, was, is)]
  })
  return changes.toSorted(
    (a, b) =>
      TURN_PLACES[a.turn] - TURN_PLACES[b.turn] || shownSize(b) - shownSize(a) || exactSize(b) - exactSize(a),
  )
}

/** Risen and fallen stand together, because the size of the change is what is asked for. */
const TURN_PLACES: Readonly<Record<Turn, number>> = {
  rose: 0,
  fell: 0,
  new: 1,
  same: 2,
  unscored: 3,
  gone: 4,
}

type NotesById = ReadonlyMap<string, RatedNote>

function changeOf(
  partner: Participant,
  { before, after }: Pick<RoundChange, 'before' | 'after'>,
  criteria: readonly Criterion[],
  was: NotesById,
  is: NotesById,
): RoundChange {
  const delta = difference(before?.score ?? null, after?.score ?? null)
  const active = activeCriteria(criteria.map(ippCriterion))
  return {
    partner,
    before,
    after,
    turn: turnOf(before, after, delta),
    delta,
    likeForLike: likeForLike(active, was, is),
    moreRated: ratedCount(active, is) - ratedCount(active, was),
    criteria: criteria.flatMap((criterion) => criterionChange(criterion, was, is)),
  }
}

function turnOf(before: RankedFit | null, after: RankedFit | null, delta: number | null): Turn {
  if (!before) return 'new'
  if (!after) return 'gone'
  if (delta === null) return 'unscored'
  if (delta === 0) return 'same'
  return delta > 0 ? 'rose' : 'fell'
}

/** Of the figures people see: 72 to 78 is 6, whatever was rounded. */
function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : shownScore(after) - shownScore(before)
}

function shownSize({ delta }: RoundChange): number {
  return Math.abs(delta ?? 0)
}

function exactSize({ before, after }: RoundChange): number {
  return Math.abs((after?.score ?? 0) - (before?.score ?? 0))
}

function likeForLike(criteria: readonly IppCriterion[], was: NotesById, is: NotesById): number | null {
  const both = criteria.filter(({ id }) => isNumber(was.get(id)) && isNumber(is.get(id)))
  return difference(score(both, valuesOf(was)), score(both, valuesOf(is)))
}

function criterionChange(criterion: Criterion, was: NotesById, is: NotesById): readonly CriterionChange[] {
  const before = was.get(criterion.id) ?? UNRATED
  const after = is.get(criterion.id) ?? UNRATED
  return before.value === after.value ? [] : [{ criterion, before, after }]
}

const UNRATED: RatedNote = { value: null, note: '' }

function ratingsOf(
  records: Records,
  evaluationId: string,
  participantId: string,
  criteria: readonly Criterion[],
): NotesById {
  const found = new Map<string, RatedNote>()
  for (const { id } of criteria) {
    const rating = records.find('rating', ratingId(evaluationId, participantId, id))
    if (rating && rating.value !== null) found.set(id, { value: rating.value, note: rating.note })
  }
  return found
}

function isRated(notes: NotesById): boolean {
  return notes.size > 0
}

function isNumber(noted: RatedNote | undefined): boolean {
  return typeof noted?.value === 'number'
}

function ratedCount(criteria: readonly IppCriterion[], notes: NotesById): number {
  return criteria.filter(({ id }) => isNumber(notes.get(id))).length
}

function valuesOf(notes: NotesById): ReadonlyMap<string, Rating> {
  return new Map(Array.from(notes, ([id, { value }]) => [id, value]))
}

function scoresOf(records: Records, round: Round): ReadonlyMap<string, RankedFit> {
  const table = fitTable(records, round)
  return isRefusal(table) ? new Map() : table
}
