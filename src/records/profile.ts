import * as z from 'zod/mini'
import { amountMinor, nameText, noteText, recordId } from '#records/fields.ts'

/** An ideal partner profile: what partners are judged by. Its criteria are records of their own. */
export interface Profile {
  readonly id: string
  readonly type: 'profile'
  readonly name: string
  /** The lowest is the one whose scores the map shows. */
  readonly order: number
  readonly note: string
  /** Revenue a year in the middle of the value matrix; `null` is the median of the partners' (rules.md §4). */
  readonly pivotMinor: number | null
}

export const profileSchema = z.looseObject({
  id: recordId,
  type: z.literal('profile'),
  name: nameText,
  order: z.number(),
  note: noteText,
  pivotMinor: amountMinor,
})

export function newProfile(given: Pick<Profile, 'id' | 'name'> & Partial<Profile>): Profile {
  return { type: 'profile', order: 0, note: '', pivotMinor: null, ...given }
}
