import * as z from 'zod/mini'
import { noteText, recordId } from '#records/fields.ts'

/** 1 to 5, half points allowed; 'na' does not apply; null is not known yet. */
export type RatingValue = number | 'na' | null

export const ratingValue = z.nullable(z.union([z.number().check(z.gte(1), z.lte(5)), z.literal('na')]))

/** What one partner earns on one criterion in one evaluation. */
export interface RatingRecord {
  readonly id: string
  readonly type: 'rating'
  readonly evaluationId: string
  readonly participantId: string
  readonly criterionId: string
  readonly value: RatingValue
  readonly note: string
  /** The room talked it over and kept this value; left out where it was typed or copied from an earlier round. */
  readonly agreed?: boolean
}

export const ratingSchema = z.looseObject({
  id: recordId,
  type: z.literal('rating'),
  evaluationId: recordId,
  participantId: recordId,
  criterionId: recordId,
  value: ratingValue,
  note: noteText,
  agreed: z.optional(z.boolean()),
})

/** Made of its parts, so that two tabs that rate at once write the same record, and a cell is found without a search. */
export function ratingId(evaluationId: string, participantId: string, criterionId: string): string {
  return `rating:${evaluationId}|${participantId}|${criterionId}`
}

/** Whose rating it is by its id alone, for one that is gone; another id gives `undefined` or the id of nobody. */
export function ratedParticipant(id: string): string | undefined {
  return id.startsWith('rating:') ? id.split('|')[1] : undefined
}

export function newRating(
  given: Pick<RatingRecord, 'evaluationId' | 'participantId' | 'criterionId'> & Partial<RatingRecord>,
): RatingRecord {
  const { evaluationId, participantId, criterionId } = given
  return {
    id: ratingId(evaluationId, participantId, criterionId),
    type: 'rating',
    value: null,
    note: '',
    ...given,
  }
}
