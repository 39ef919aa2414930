import { type Quarter, quarterBefore, quarterOn } from '#domain/calendar/quarter.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/** Further back nobody looks a statement up in a list. */
const MOST = 24

/** The quarters of which there can be statements, newest first: from the one of `today`, or of a later deal, to the first deal; a year at least. */
export function statementQuarters(records: Records, today: string): readonly Quarter[] {
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  let [first, last] = [today, today]
  for (const { closedOn, createdOn } of records.all('deal'))
    for (const day of [closedOn, createdOn]) {
      if (day === null) continue
      if (day < first) first = day
      if (day > last) last = day
    }
  const newest = quarterOn(last, month)
  const quarters: Quarter[] = []
  for (let back = 0; back < MOST; back++) {
    const quarter = quarterBefore(newest, month, back)
    if (back >= 4 && quarter.end < first) break
    quarters.push(quarter)
  }
  return quarters
}
