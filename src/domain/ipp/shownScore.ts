import { EQUAL_WITHIN } from '#domain/ipp/table.ts'

/** A score or percent as it is shown: whole, rounded half up (rules.md §0). */
export function shownScore(score: number): number {
  // What binary fractions lose below a half must not turn it down.
  return Math.round(score + EQUAL_WITHIN)
}

/** Whether a lead is within rounding: both are shown as the same figure, or less than half a point apart. */
export function isWithinRounding(higher: number, lower: number): boolean {
  return shownScore(higher) === shownScore(lower) || higher - lower < 0.5 - EQUAL_WITHIN
}
