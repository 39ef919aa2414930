import * as z from 'zod/mini'
import { nameText, recordId } from '#records/fields.ts'

/** A person who scores in the room, in one evaluation. What they gave stays as notes of the round: see vote.ts. */
export interface Scorer {
  readonly id: string
  readonly type: 'scorer'
  readonly evaluationId: string
  readonly name: string
  readonly order: number
  /** Has had their turn. */
  readonly done: boolean
}

export const scorerSchema = z.looseObject({
  id: recordId,
  type: z.literal('scorer'),
  evaluationId: recordId,
  name: nameText,
  order: z.number(),
  done: z.boolean(),
})
