import * as z from 'zod/mini'
import { recordId } from '#records/fields.ts'
import { ratingValue, type RatingValue } from '#records/rating.ts'

/** What one person gave one partner on one criterion. It counts for nothing until the room agrees on a rating. */
export interface Vote {
  readonly id: string
  readonly type: 'vote'
  readonly scorerId: string
  readonly participantId: string
  readonly criterionId: string
  readonly value: RatingValue
}

export const voteSchema = z.looseObject({
  id: recordId,
  type: z.literal('vote'),
  scorerId: recordId,
  participantId: recordId,
  criterionId: recordId,
  value: ratingValue,
})

/** Made of its parts, as the rating's id is. */
export function voteId(scorerId: string, participantId: string, criterionId: string): string {
  return `vote:${scorerId}|${participantId}|${criterionId}`
}
