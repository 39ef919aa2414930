import * as z from 'zod/mini'
import { noteText, recordId } from '#records/fields.ts'

/** A look back on a partner with it: held where `on` is past, planned where it is to come. */
export interface Review {
  readonly id: string
  readonly type: 'review'
  readonly participantId: string
  readonly on: string
  readonly note: string
}

export const reviewSchema = z.looseObject({
  id: recordId,
  type: z.literal('review'),
  participantId: recordId,
  on: z.iso.date(),
  note: noteText,
})

/** Made of participant and day: two reviews of one day are one. */
export function reviewId(participantId: string, on: string): string {
  return `review:${participantId}|${on}`
}
