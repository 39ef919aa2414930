import { isCivilDay } from '#domain/calendar/days.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** Why the day at `path` is none (E_DATE), or null; an unknown day is always fine. */
export function dayFault(day: string | null | undefined, path: string): Refusal | null {
  if (day === null || day === undefined || isCivilDay(day)) return null
  return refuse('E_DATE', path, `“${day.slice(0, 40)}” is not a day: write it as 2026-11-21.`)
}
