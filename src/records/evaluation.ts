import * as z from 'zod/mini'
import { nameText, noteText, recordId } from '#records/fields.ts'

/** A dated round of scoring by one profile. */
export interface Evaluation {
  readonly id: string
  readonly type: 'evaluation'
  readonly profileId: string
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** A closed round is kept as it was: no rating of it changes any more. */
  readonly closed: boolean
  readonly note: string
}

export const evaluationSchema = z.looseObject({
  id: recordId,
  type: z.literal('evaluation'),
  profileId: recordId,
  name: nameText,
  on: z.iso.date(),
  closed: z.boolean(),
  note: noteText,
})

export function newEvaluation(
  given: Pick<Evaluation, 'id' | 'profileId' | 'name' | 'on'> & Partial<Evaluation>,
): Evaluation {
  return { type: 'evaluation', closed: false, note: '', ...given }
}
