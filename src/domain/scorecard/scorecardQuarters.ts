import {
  type Quarter,
  quarterAt,
  quarterOn,
  type QuarterNumber,
  quartersUpTo,
} from '#domain/calendar/quarter.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

const QUARTERS = 8

/** The eight quarters up to the last one of which anything is known, oldest first; none where nothing ever was. */
export function scorecardQuarters(records: Records): readonly Quarter[] {
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  let last: Quarter | null = null
  const consider = (quarter: Quarter) => {
    if (last === null || quarter.end > last.end) last = quarter
  }
  const day = lastDay(records)
  if (day !== null) consider(quarterOn(day, month))
  for (const { fiscalYear, quarter } of records.all('scorecard'))
    consider(quarterAt(fiscalYear, quarter as QuarterNumber, month))
  return last === null ? [] : quartersUpTo(last, QUARTERS, month)
}

/** The last day that any deal names. */
function lastDay(records: Records): string | null {
  let last: string | null = null
  for (const { createdOn, closedOn } of records.all('deal'))
    for (const day of [createdOn, closedOn]) if (day !== null && day > (last ?? '')) last = day
  return last
}
