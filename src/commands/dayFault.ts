import { isCivilDay } from '#domain/calendar/days.ts'

/** Why a text is no day that exists, `YYYY-MM-DD`, in a sentence; or `null`. */
export function dayFault(day: string): string | null {
  return isCivilDay(day) ? null : `“${day.slice(0, 40)}” is not a day: write it as 2026-11-21.`
}
