import * as z from 'zod/mini'
import { lineText, noteText, recordId } from '#records/fields.ts'

/** What a field of a record can hold: a single value or a list of them (S13). */
export type FieldValue = string | number | boolean | null | readonly (string | number)[]

/** The field with which a scenario takes a whole participant or flow away; its value is `true`. */
export const REMOVED_FIELD = 'removed'

/** One field of one record as a scenario has it; everything else of the map is the same in all scenarios. */
export interface ScenarioChange {
  readonly id: string
  readonly type: 'scenarioChange'
  readonly scenarioId: string
  readonly recordId: string
  readonly field: string
  readonly value: FieldValue
}

export const scenarioChangeSchema = z.looseObject({
  id: recordId,
  type: z.literal('scenarioChange'),
  scenarioId: recordId,
  recordId,
  field: lineText.check(z.minLength(1)),
  value: z.union([noteText, z.number(), z.boolean(), z.null(), z.array(z.union([lineText, z.number()]))]),
})

/** Made of its parts, so that two tabs that change the same thing write the same record. */
export function scenarioChangeId(scenarioId: string, changedId: string, field: string): string {
  return `scenarioChange:${scenarioId}:${changedId}:${field}`
}
