import { useCallback } from 'react'
import { type ProgrammeReport, programmeReport } from '#domain/metrics/programmeReport.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived } from '#store/hooks.ts'

/** The metrics and sentences of the quarter looked at, read again when the typing pauses. */
export function useReport({ quarter, compare, today }: ScorecardsChosen): ProgrammeReport {
  const back = compare === 'year' ? 4 : 1
  const { label } = quarter
  return useIdleDerived(
    useCallback(
      (records: Records) => programmeReport(records, scorecardBook(records), quarter, { today, back }),
      // A quarter is made anew at each render; its label and start say which it is.
      // oxlint-disable-next-line react/exhaustive-deps
      [label, quarter.start, today, back],
    ),
  )
}
