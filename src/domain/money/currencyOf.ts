import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/** ISO 4217 code of the map's one currency, in whose minor unit every amount is. */
export function currencyOf(records: Records): string {
  return records.find('map', MAP_ID)?.currency ?? 'USD'
}
