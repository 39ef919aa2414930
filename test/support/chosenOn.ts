import { quarterBefore } from '#domain/calendar/quarter.ts'
import { lastClosedQuarter } from '#domain/calendar/quarterKey.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'

/** What the place "Scorecards" looks at by itself on a day, the fiscal year being the calendar year. */
export function chosenOn(today: string): ScorecardsChosen {
  const quarter = lastClosedQuarter(today, 1)
  const before = quarterBefore(quarter, 1)
  return { quarter, before, comparedWith: before, compare: 'quarter', fiscalStartMonth: 1, today }
}
