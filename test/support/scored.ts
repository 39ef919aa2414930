import { type Criterion, newCriterion } from '#records/criterion.ts'
import { type Evaluation, newEvaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import { newProfile, type Profile } from '#records/profile.ts'
import type { AnyRecord } from '#records/record.ts'
import { newRating, type RatingRecord, type RatingValue } from '#records/rating.ts'
import { aParticipant } from './builders.ts'

export const PROFILE: Profile = newProfile({ id: 'p', name: 'Channel 2027' })

/** A criterion of the profile "p", named as its id. */
export function aCriterion(id: string, weight: number, fields: Partial<Criterion> = {}): Criterion {
  return newCriterion({ id, profileId: 'p', name: id, weight, ...fields })
}

/** A round of the profile "p", named as its id. */
export function aRound(id: string, on: string, fields: Partial<Evaluation> = {}): Evaluation {
  return newEvaluation({ id, profileId: 'p', name: id, on, ...fields })
}

/** The ratings of a round: `{ ledgerly: [5, 4, null] }` in the order of the criteria; `null` is left out. */
export function ratings(
  round: string,
  criteria: readonly Criterion[],
  rows: Readonly<Record<string, readonly RatingValue[]>>,
): readonly RatingRecord[] {
  return Object.entries(rows).flatMap(([participantId, values]) =>
    criteria.flatMap(({ id }, place) => {
      const value = values[place] ?? null
      return value === null ? [] : [newRating({ evaluationId: round, participantId, criterionId: id, value })]
    }),
  )
}

/** The profile "p" with criteria "reach" (60, customer) and "drive" (40, commitment) and these partners. */
export const TWO_CRITERIA: readonly Criterion[] = [
  aCriterion('reach', 60, { group: 'customer' }),
  aCriterion('drive', 40, { group: 'commitment', order: 1 }),
]

/** One round "now" of two criteria, and a reseller for each name in it. */
export function scoredOnce(
  rows: Readonly<Record<string, readonly RatingValue[]>>,
  partners: Readonly<Record<string, Partial<Participant>>> = {},
): readonly AnyRecord[] {
  return [
    PROFILE,
    ...TWO_CRITERIA,
    aRound('now', '2026-11-21'),
    ...Object.keys(rows).map((id) => aParticipant(id, partners[id] ?? {})),
    ...ratings('now', TWO_CRITERIA, rows),
  ]
}
