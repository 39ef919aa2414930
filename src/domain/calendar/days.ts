/** Civil days `YYYY-MM-DD` without a time zone (rules.md §0), reckoned in UTC so that no clock change moves one. */

/** Whether the text is a day that exists: 2026-02-30 does not. */
export function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Days from one day to another: 0 on the same day, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** Whether the day lies in a range whose both ends count; an unknown day lies in none. */
export function isWithin(day: string | null | undefined, range: DayRange): boolean {
  return day !== null && day !== undefined && day >= range.start && day <= range.end
}

/** Both ends count (rules.md §0). */
export interface DayRange {
  readonly start: string
  readonly end: string
}

/** "28 Nov" of 2026-11-28; with `year`, "28 Nov 2026". */
export function dayText(day: string, year = false): string {
  const [y = '', month = '', date = ''] = day.split('-')
  const short = `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`
  return year ? `${short} ${y}` : short
}

const DAY_MS = 86_400_000
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
