import { quarterOn } from '#domain/calendar/quarter.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import type { Records } from '#records/recordTable.ts'

/** The fiscal years worth a look, newest first: from the first deal or typed figure, and the year before today's at least. */
export function fiscalYears(
  records: Records,
  { keptSince, fiscalStartMonth }: Pick<ScorecardBook, 'keptSince' | 'fiscalStartMonth'>,
  today: string,
): readonly number[] {
  const now = quarterOn(today, fiscalStartMonth).fiscalYear
  const typed = Array.from(records.all('scorecard'), ({ fiscalYear }) => fiscalYear)
  const first = typed.reduce(
    (least, year) => Math.min(least, year),
    sinceYear(keptSince, fiscalStartMonth, now),
  )
  const last = typed.reduce((most, year) => Math.max(most, year), now)
  return Array.from({ length: last - Math.min(first, now - 1) + 1 }, (_, back) => last - back)
}

function sinceYear(day: string | null, fiscalStartMonth: number, otherwise: number): number {
  return day === null ? otherwise : quarterOn(day, fiscalStartMonth).fiscalYear
}
