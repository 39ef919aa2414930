import { dayFault } from '#domain/calendar/dayFault.ts'
import { addDays, type DayRange } from '#domain/calendar/days.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** A quarter of a fiscal year, which is named after the calendar year in which it ends (rules.md §0). */
export interface Quarter extends DayRange {
  readonly fiscalYear: number
  readonly quarter: QuarterNumber
  /** "FY2026 Q3". */
  readonly label: string
}

export type QuarterNumber = 1 | 2 | 3 | 4

/** The quarter a day lies in, with a year that starts in month 1–12; E_DATE for no day, E_RANGE for no month. */
export function quarterOf(date: string, fiscalStartMonth = 1): Quarter | Refusal {
  const fault = dayFault(date, 'date')
  if (fault) return fault
  if (!Number.isInteger(fiscalStartMonth) || fiscalStartMonth < 1 || fiscalStartMonth > 12)
    return refuse('E_RANGE', 'fiscalStartMonth', 'The fiscal year starts in a month from 1 to 12.')
  return quarterOn(date, fiscalStartMonth)
}

/** As `quarterOf`, for a day and a month that are known to be sound. */
export function quarterOn(day: string, fiscalStartMonth: number): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const number = (Math.floor(((month - fiscalStartMonth + 12) % 12) / 3) + 1) as QuarterNumber
  const startsIn = month >= fiscalStartMonth ? year : year - 1
  return quarterAt(fiscalStartMonth === 1 ? startsIn : startsIn + 1, number, fiscalStartMonth)
}

/** The quarter of that number in that fiscal year. */
export function quarterAt(fiscalYear: number, quarter: QuarterNumber, fiscalStartMonth: number): Quarter {
  const startsIn = fiscalStartMonth === 1 ? fiscalYear : fiscalYear - 1
  const first = fiscalStartMonth - 1 + (quarter - 1) * 3
  const start = monthStart(startsIn, first)
  const end = addDays(monthStart(startsIn, first + 3), -1)
  return { fiscalYear, quarter, start, end, label: `FY${fiscalYear} Q${quarter}` }
}

/** The quarter so many before `of`; a negative count goes forward. */
export function quarterBefore(of: Quarter, fiscalStartMonth: number, count = 1): Quarter {
  const place = of.fiscalYear * 4 + of.quarter - 1 - count
  return quarterAt(Math.floor(place / 4), ((place % 4) + 1) as QuarterNumber, fiscalStartMonth)
}

/** `count` quarters in a row, oldest first, the last of which is `last`. */
export function quartersUpTo(last: Quarter, count: number, fiscalStartMonth: number): readonly Quarter[] {
  return Array.from({ length: count }, (_, place) => quarterBefore(last, fiscalStartMonth, count - 1 - place))
}

/** The last four quarters that have ended by `asOf`, oldest first (rules.md §0, "trailing year"). */
export function trailingYear(asOf: string, fiscalStartMonth: number): readonly Quarter[] {
  const now = quarterOn(asOf, fiscalStartMonth)
  const closed = now.end === asOf ? now : quarterBefore(now, fiscalStartMonth)
  return quartersUpTo(closed, 4, fiscalStartMonth)
}

/** The first day of a month counted from January of `year`, which may lie beyond its December. */
function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}
