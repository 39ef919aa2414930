import { isSection, type GridProps, type GridSize } from '#ui/grid/grid.ts'
import type { GridShape } from '#ui/grid/gridShape.ts'
import type { Point } from '#ui/grid/span.ts'
import { edgesOf } from '#ui/grid/windowOf.ts'

export const GRID_SIZE: GridSize = { head: 48, row: 40, section: 30, columnMin: 92, columnMax: 320 }

/** Where everything stands, in px from the top left of the body or, for columns, of the whole grid. */
export interface GridLayout {
  readonly size: GridSize
  readonly width: number
  readonly leadWidth: number
  readonly columnWidth: number
  /** Where each column begins, leads and tails among them, and where the last ends. */
  readonly columnEdges: readonly number[]
  /** Where each line begins, sections among them, and where the last ends. */
  readonly lineEdges: readonly number[]
  readonly footHeight: number
}

type Parts = Pick<GridProps, 'lines' | 'columns' | 'lead' | 'tail' | 'foot' | 'size'>

/** Lays the grid out for `available` px of width; sizes are known beforehand, so that what is out of sight need not be drawn. */
export function gridLayout(parts: Parts, available: number): GridLayout {
  const { lines, columns, lead, tail = [], foot = [] } = parts
  const size = { ...GRID_SIZE, ...parts.size }
  const leadWidth = sum(lead.map(({ width }) => width))
  const beside = leadWidth + sum(tail.map(({ width }) => width))
  const share = Math.floor((available - beside) / Math.max(1, columns.length))
  const columnWidth = Math.max(size.columnMin, Math.min(size.columnMax, share))
  const widths = [
    ...lead.map(({ width }) => width),
    ...columns.map(() => columnWidth),
    ...tail.map(({ width }) => width),
  ]
  const columnEdges = edgesOf(widths)
  return {
    size,
    width: columnEdges.at(-1) ?? 0,
    leadWidth,
    columnWidth,
    columnEdges,
    lineEdges: edgesOf(lines.map((line) => (isSection(line) ? size.section : size.row))),
    footHeight: sum(foot.map(({ height }) => height ?? size.row)),
  }
}

/** What is seen of the grid's body, in px from its top left. */
export interface Scrolled {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How far to scroll so that the cell is not hidden under the headings, the lead columns or the results. */
export function scrollTo(
  point: Point,
  lineOf: number | null,
  { area }: Pick<GridShape, 'area'>,
  layout: GridLayout,
  now: Scrolled,
): { left: number; top: number } {
  const { columnEdges, lineEdges, leadWidth, size, footHeight } = layout
  const across =
    point.column < area.left
      ? now.left
      : shifted(
          now.left,
          (columnEdges[point.column] ?? 0) - leadWidth,
          (columnEdges[point.column + 1] ?? 0) - leadWidth,
          now.width - leadWidth,
        )
  const room = now.height - size.head - footHeight
  const down =
    lineOf === null
      ? now.top
      : shifted(now.top, above(lineOf, lineEdges, size), lineEdges[lineOf + 1] ?? 0, room)
  return { left: across, top: down }
}

/** A section title just above comes into sight with its first row. */
function above(line: number, edges: readonly number[], { section }: GridSize): number {
  const begin = edges[line] ?? 0
  const before = edges[line - 1]
  return before !== undefined && begin - before === section ? before : begin
}

function shifted(now: number, begin: number, end: number, room: number): number {
  if (begin < now) return begin
  return end > now + room ? Math.min(begin, end - room) : now
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
