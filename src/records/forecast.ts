import * as z from 'zod/mini'
import { amountMinor, recordId } from '#records/fields.ts'

/** What a partner without history should bring a year, and how likely that is (rules.md §4, candidates). */
export interface Forecast {
  readonly id: string
  readonly type: 'forecast'
  readonly participantId: string
  readonly expectedMinor: number | null
  /** 0–100. */
  readonly probabilityPct: number | null
}

export const forecastSchema = z.looseObject({
  id: recordId,
  type: z.literal('forecast'),
  participantId: recordId,
  expectedMinor: amountMinor,
  probabilityPct: z.nullable(z.number().check(z.gte(0), z.lte(100))),
})

export function forecastId(participantId: string): string {
  return `forecast:${participantId}`
}
