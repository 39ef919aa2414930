import * as z from 'zod/mini'
import { lineText, noteText, recordId } from '#records/fields.ts'

/** A remark to one cell of a programme: a field of the programme, or of a tier in it. */
export interface Remark {
  readonly id: string
  readonly type: 'remark'
  readonly programmeId: string
  readonly tierId: string | null
  readonly field: string
  readonly text: string
}

export const remarkSchema = z.looseObject({
  id: recordId,
  type: z.literal('remark'),
  programmeId: recordId,
  tierId: z.nullable(recordId),
  field: lineText.check(z.minLength(1)),
  text: noteText.check(z.minLength(1)),
})

/** Made of its parts: a cell has one remark, and it is found without a search. */
export function remarkId(programmeId: string, tierId: string | null, field: string): string {
  return `remark:${programmeId}|${tierId ?? ''}|${field}`
}

export function newRemark(given: Omit<Remark, 'id' | 'type'>): Remark {
  return { id: remarkId(given.programmeId, given.tierId, given.field), type: 'remark', ...given }
}
