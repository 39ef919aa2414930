import * as z from 'zod/mini'
import { nameText, noteText } from '#records/fields.ts'

/** The map itself: one record per map, with the fixed id below. */
export const MAP_ID = 'map:self'

export const mapSchema = z.looseObject({
  id: z.literal(MAP_ID),
  type: z.literal('map'),
  name: nameText,
  /** ISO 4217 code; every amount of the map is in this currency's minor unit. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** 1–12, the month in which the fiscal year begins. */
  fiscalStartMonth: z.int().check(z.gte(1), z.lte(12)),
  note: noteText,
})

export interface MapRecord {
  readonly id: typeof MAP_ID
  readonly type: 'map'
  readonly name: string
  readonly currency: string
  readonly fiscalStartMonth: number
  readonly note: string
}

export function newMap(name: string, currency = 'USD'): MapRecord {
  return { id: MAP_ID, type: 'map', name, currency, fiscalStartMonth: 1, note: '' }
}
