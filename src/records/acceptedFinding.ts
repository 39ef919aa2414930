import * as z from 'zod/mini'
import { civilDate, lineText, noteText, recordId } from '#records/fields.ts'

/** A finding somebody looked at and left as it is, for a reason. It holds as long as the finding keeps its id. */
export interface AcceptedFinding {
  readonly id: string
  readonly type: 'acceptedFinding'
  readonly findingId: string
  readonly reason: string
  readonly on: string | null
}

export const acceptedFindingSchema = z.looseObject({
  id: recordId,
  type: z.literal('acceptedFinding'),
  findingId: lineText,
  reason: noteText,
  on: civilDate,
})

/** Made of the finding, so that two tabs that accept it write the same record. */
export function acceptedFindingId(findingId: string): string {
  return `acceptedFinding:${findingId}`
}
