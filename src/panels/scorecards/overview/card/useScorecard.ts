import { useCallback } from 'react'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { type GroupRow, groupRow, tierGroups } from '#domain/scorecard/groupRow.ts'
import { type ScorecardBook, scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { type ScorecardRow, scorecardRow } from '#domain/scorecard/scorecardRow.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'

/** The scorecards of a quarter: of each partner, of each tier, of all. */
export interface Scorecard {
  readonly book: ScorecardBook
  /** By partner id, in the order in which they are shown. */
  readonly rows: ReadonlyMap<string, ScorecardRow>
  /** By a name of their own. */
  readonly tiers: ReadonlyMap<string, GroupRow>
  readonly all: GroupRow
}

export const ALL_PARTNERS = 'All partners'

/** The scorecards of the quarter that is looked at, read anew at each change of the map. */
export function useScorecard({ quarter }: ScorecardsChosen): Scorecard {
  return useDerived(
    useCallback(
      (records: Records) => {
        const book = scorecardBook(records)
        const rows = new Map(book.partners.map((one) => [one.id, scorecardRow(book, one, quarter)]))
        const tiers = tierGroups(book.partners, tiersOf(records)).map(
          ({ title, participants }) =>
            [`tier:${title}`, groupRow(book, title, participants, quarter)] as const,
        )
        return {
          book,
          rows,
          tiers: new Map(tiers),
          all: groupRow(book, ALL_PARTNERS, book.partners, quarter),
        }
      },
      // A quarter is made anew at each render; its label and start say which it is.
      // oxlint-disable-next-line react/exhaustive-deps
      [quarter.label, quarter.start],
    ),
  )
}
