import { type Quarter, quarterBefore, quartersUpTo } from '#domain/calendar/quarter.ts'
import { COLUMNS, type ColumnId, columnOf, type ScorecardColumn } from '#domain/scorecard/columns.ts'
import { filledFigures } from '#domain/scorecard/filledFigures.ts'
import { type Overall, overall } from '#domain/scorecard/overall.ts'
import { type Rag, rag } from '#domain/scorecard/rag.ts'
import { ragText } from '#domain/scorecard/ragText.ts'
import { type Figure, rowFigures, type RowFigures, valuesOf } from '#domain/scorecard/rowFigures.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { targetFor } from '#domain/scorecard/targetFor.ts'
import { trend, type Trend } from '#domain/scorecard/trend.ts'
import type { Participant } from '#records/participant.ts'

/** One figure with all that is said about it. */
export interface ScorecardCell extends Figure {
  readonly column: ScorecardColumn
  readonly target: number | null
  readonly previous: number | null
  readonly rag: Rag
  readonly trend: Trend
}

/** A partner's quarter. */
export interface ScorecardRow {
  readonly participant: Participant
  readonly quarter: Quarter
  readonly cells: Readonly<Record<ColumnId, ScorecardCell>>
  readonly overall: Overall
  readonly note: string
  /** Deals of the row whose amount nobody knows. */
  readonly withoutAmount: number
}

/** The scorecard of a partner and quarter, with colours and arrows against the quarter before (rules.md §6). */
export function scorecardRow(book: ScorecardBook, participant: Participant, quarter: Quarter): ScorecardRow {
  const now = figuresOf(book, participant.id, quarter)
  const before = valuesOf(figuresOf(book, participant.id, quarterBefore(quarter, book.fiscalStartMonth)))
  const scope = { participantId: participant.id, tierId: participant.tierId }
  const cells = COLUMNS.map((column) =>
    cellOf(column, now.figures[column.id], before[column.id], {
      target: targetFor(book.targets, scope, column.id)?.value ?? null,
      limits: book.limits,
    }),
  )
  return {
    participant,
    quarter,
    cells: byColumn(cells),
    overall: overallOf(cells),
    note: book.cardOf(participant.id, quarter)?.note ?? '',
    withoutAmount: filledOf(book, participant.id, quarter)?.withoutAmount ?? 0,
  }
}

/** A figure over up to so many quarters, oldest first, null where unknown (rules.md §6, sparkline over eight). */
export function seriesOf(
  book: ScorecardBook,
  participantId: string,
  column: ColumnId,
  last: Quarter,
  count = 8,
): readonly (number | null)[] {
  return quartersUpTo(last, count, book.fiscalStartMonth).map(
    (quarter) => figuresOf(book, participantId, quarter).figures[column].value,
  )
}

/** Typed figures and those from deals, of one partner and quarter. */
export function figuresOf(book: ScorecardBook, participantId: string, quarter: Quarter): RowFigures {
  return rowFigures(book.cardOf(participantId, quarter), filledOf(book, participantId, quarter))
}

/** Why a cell has its colour, in a sentence or two. */
export function cellText({ column, rag, target, previous }: ScorecardCell, currency: string): string {
  return ragText({ rag, unit: column.unit, target, previous, currency })
}

/** What two colours beside each other say about a row, or null (rules.md §6, worked example 7). */
export function rowRemark({ cells }: Pick<ScorecardRow, 'cells'>): string | null {
  const [pipeline, winRate] = [cells.pipelineSourced.rag.status, cells.winRate.rag.status]
  if (pipeline === 'green' && winRate === 'red')
    return 'Sources a lot but closes little: look at the quality of the leads or the length of the sales cycle.'
  if (cells.training.rag.status === 'red' && winRate === 'red')
    return 'Training is behind and so is the win rate: train the sellers first.'
  return null
}

/** A cell from its figure, the value before it and its target. */
export function cellOf(
  column: ScorecardColumn,
  figure: Figure,
  previous: number | null,
  { target, limits }: { readonly target: number | null; readonly limits: ScorecardBook['limits'] },
): ScorecardCell {
  const { higherIsBetter } = column
  return {
    ...figure,
    column,
    target,
    previous,
    rag: rag({ actual: figure.value, target, previous, higherIsBetter, ...limits }),
    trend: trend([previous, figure.value]),
  }
}

/** The colour of a row out of its cells by the weights of their columns. Satisfaction is NPS, or retention without it. */
export function overallOf(cells: readonly ScorecardCell[]): Overall {
  const nps = cells.find(({ column }) => column.id === 'customerNps')
  const standsIn = nps?.rag.status === 'grey' ? columnOf('customerNps').weight : 0
  return overall(
    cells.map(({ column, rag }) => ({
      id: column.id,
      status: rag.status,
      weight: column.id === 'customerRetention' ? standsIn : column.weight,
    })),
  )
}

/** Cells by the id of their column. */
export function byColumn(cells: readonly ScorecardCell[]): Readonly<Record<ColumnId, ScorecardCell>> {
  return Object.fromEntries(cells.map((cell) => [cell.column.id, cell])) as Record<ColumnId, ScorecardCell>
}

function filledOf(book: ScorecardBook, participantId: string, quarter: Quarter) {
  return filledFigures(book.dealsOf(participantId), participantId, quarter, book.keptSince)
}
