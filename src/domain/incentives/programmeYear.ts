import { type Quarter, quarterOn, quartersUpTo, trailingYear } from '#domain/calendar/quarter.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * The four quarters a yearly figure of the programme is about: the trailing year by `asOf`, or, without a day, the four
 * that end with the quarter of the last deal won. So the amounts on a map are a function of its records alone.
 * `null` on a map without a deal won.
 */
export function programmeYear(records: Records, asOf?: string): readonly Quarter[] | null {
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  if (asOf !== undefined) return trailingYear(asOf, month)
  let last = ''
  for (const { stage, closedOn } of records.all('deal'))
    if (stage === 'won' && closedOn !== null && closedOn > last) last = closedOn
  return last === '' ? null : quartersUpTo(quarterOn(last, month), 4, month)
}
