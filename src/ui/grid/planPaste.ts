import { pointsOf, sizeOf, type Point, type Span } from '#ui/grid/span.ts'

export interface PlannedEntry extends Point {
  readonly text: string
}

export interface PastePlan {
  readonly entries: readonly PlannedEntry[]
  /** What is selected afterwards: where the block now stands. */
  readonly span: Span
  /** Rows and columns of the block for which the grid has no room. */
  readonly rowsLeft: number
  readonly columnsLeft: number
}

/**
 * Where a block of cells goes, as spreadsheets do it: over a selection that is a multiple of it, so that one cell fills a
 * range; else once from the first selected cell on, as far as `area` reaches.
 */
export function planPaste(block: readonly (readonly string[])[], selected: Span, area: Span): PastePlan {
  const rows = block.length
  const columns = Math.max(0, ...block.map((row) => row.length))
  const { top, left } = selected
  const wanted = repeats(selected, rows, columns)
    ? selected
    : { top, left, bottom: top + rows - 1, right: left + columns - 1 }
  const span = {
    ...wanted,
    bottom: Math.min(wanted.bottom, area.bottom),
    right: Math.min(wanted.right, area.right),
  }
  const entries = pointsOf(span).map(({ row, column }) => ({
    row,
    column,
    // Rows that are shorter than the others have empty cells at their end, as they had where they come from.
    text: block[(row - top) % rows]?.[(column - left) % columns] ?? '',
  }))
  return { entries, span, rowsLeft: wanted.bottom - span.bottom, columnsLeft: wanted.right - span.right }
}

function repeats(selected: Span, rows: number, columns: number): boolean {
  const size = sizeOf(selected)
  return rows > 0 && columns > 0 && size.rows % rows === 0 && size.columns % columns === 0
}
