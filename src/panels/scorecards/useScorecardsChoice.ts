import { type Quarter, quarterBefore } from '#domain/calendar/quarter.ts'
import { lastClosedQuarter, quarterOfKey } from '#domain/calendar/quarterKey.ts'
import { MAP_ID } from '#records/map.ts'
import { useRecord, useSessionState, useToday } from '#store/hooks.ts'
import type { Comparison } from '#store/placeLooks.ts'

export interface ScorecardsChosen {
  /** The quarter looked at; the last closed one unless another is chosen. */
  readonly quarter: Quarter
  /** The one directly before it, against which colours and arrows are told (rules.md §6). */
  readonly before: Quarter
  /** The one against which changes of the programme are told: that before, or the same a year earlier. */
  readonly comparedWith: Quarter
  readonly compare: Comparison
  readonly fiscalStartMonth: number
  readonly today: string
}

/** Which quarter the place "Scorecards" is looked at for, and what it is compared with. */
export function useScorecardsChoice(): ScorecardsChosen {
  const look = useSessionState((state) => state.scorecards)
  const today = useToday()
  const fiscalStartMonth = useRecord('map', MAP_ID)?.fiscalStartMonth ?? 1
  const quarter =
    quarterOfKey(look.quarter ?? '', fiscalStartMonth) ?? lastClosedQuarter(today, fiscalStartMonth)
  const back = look.compare === 'year' ? 4 : 1
  return {
    quarter,
    before: quarterBefore(quarter, fiscalStartMonth),
    comparedWith: quarterBefore(quarter, fiscalStartMonth, back),
    compare: look.compare,
    fiscalStartMonth,
    today,
  }
}
