import { type Quarter, quartersUpTo } from '#domain/calendar/quarter.ts'
import type { ColumnId } from '#domain/scorecard/columns.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { figuresOf } from '#domain/scorecard/scorecardRow.ts'
import { sumFigures } from '#domain/scorecard/sumFigures.ts'
import type { Participant } from '#records/participant.ts'

/** A figure of several partners together over up to so many quarters, oldest first. */
export function groupSeries(
  book: ScorecardBook,
  participants: readonly Participant[],
  column: Exclude<ColumnId, 'pipelineInfluenced'>,
  last: Quarter,
  count = 8,
): readonly (number | null)[] {
  return quartersUpTo(last, count, book.fiscalStartMonth).map(
    (quarter) => sumFigures(participants.map(({ id }) => figuresOf(book, id, quarter)))[column].value,
  )
}
