import * as z from 'zod/mini'
import { nameText, recordId } from '#records/fields.ts'

/** A step of the partner programme; lowest `order` first. */
export interface Tier {
  readonly id: string
  readonly type: 'tier'
  readonly name: string
  readonly order: number
}

export const tierSchema = z.looseObject({
  id: recordId,
  type: z.literal('tier'),
  name: nameText,
  order: z.number(),
})
