import { isSection, type GridPlace, type GridProps } from '#ui/grid/grid.ts'
import { nearestIn, type Point, type Span } from '#ui/grid/span.ts'

/** The id of the row of headings, beside the ids of the owner's rows. */
export const HEAD_ROW = '#head'

/** The rows and columns that the keys walk through: headings, what is typed in, results. Sections are passed over. */
export interface GridShape {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly rowAt: ReadonlyMap<string, number>
  readonly columnAt: ReadonlyMap<string, number>
  readonly whole: Span
  /** The cells that are typed in. */
  readonly area: Span
  /** Which line each of these rows is, sections counted; `null` for headings and results. */
  lineOf(row: number): number | null
}

type Parts = Pick<GridProps, 'lines' | 'columns' | 'lead' | 'tail' | 'foot'>

export function gridShape({ lines, columns, lead, tail = [], foot = [] }: Parts): GridShape {
  const places = lines.flatMap((line, place) => (isSection(line) ? [] : [place]))
  const rows = lines.filter((line) => !isSection(line))
  const rowIds = [HEAD_ROW, ...rows.map(({ id }) => id), ...foot.map(({ id }) => id)]
  const columnIds = [...lead, ...columns, ...tail].map(({ id }) => id)
  return {
    rows: rowIds,
    columns: columnIds,
    rowAt: placesOfIds(rowIds),
    columnAt: placesOfIds(columnIds),
    whole: { top: 0, left: 0, bottom: rowIds.length - 1, right: columnIds.length - 1 },
    area: { top: 1, left: lead.length, bottom: rows.length, right: lead.length + columns.length - 1 },
    lineOf: (row) => places[row - 1] ?? null,
  }
}

/** Where the cell stands now; where its row or column has gone, what has moved up to its `last` place. */
export function pointOf(shape: GridShape, { row, column }: GridPlace, last: Point): Point {
  return nearestIn(
    { row: shape.rowAt.get(row) ?? last.row, column: shape.columnAt.get(column) ?? last.column },
    shape.whole,
  )
}

/** The id of the row that comes so many places after the last one that is there, from 1. */
export function belowId(count: number): string {
  return `#below ${count}`
}

export function placeOf(shape: GridShape, { row, column }: Point): GridPlace {
  return { row: shape.rows[row] ?? HEAD_ROW, column: shape.columns[column] ?? '' }
}

function placesOfIds(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]))
}
