import { nearestIn, type Point, type Span } from '#ui/grid/span.ts'

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'top'
  | 'bottom'
  | 'rowStart'
  | 'rowEnd'
  | 'start'
  | 'end'

/** The move that a key press asks for, or `null`; Shift does not change where it leads. */
export function moveOf(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): Move | null {
  return (event.ctrlKey || event.metaKey ? FAR : NEAR)[event.key] ?? null
}

const NEAR: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
}

const FAR: Readonly<Record<string, Move>> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'start',
  End: 'end',
}

/** Where a move can lead: `whole` with headings and results, `area` the cells that are typed in, `page` rows at a time. */
export interface Bounds {
  readonly whole: Span
  readonly area: Span
  readonly page: number
}

/** Where a move ends. Home and End stop at the edge of the area first, and go on to the headings and results from there. */
export function movedTo(from: Point, move: Move, { whole, area, page }: Bounds): Point {
  return nearestIn(target(from, move, whole, area, page), whole)
}

function target({ row, column }: Point, move: Move, whole: Span, area: Span, page: number): Point {
  switch (move) {
    case 'up':
      return { row: row - 1, column }
    case 'down':
      return { row: row + 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'pageUp':
      return { row: Math.max(Math.min(row, area.top), row - page), column }
    case 'pageDown':
      return { row: Math.min(Math.max(row, area.bottom), row + page), column }
    case 'top':
      return { row: row > area.top ? area.top : whole.top, column }
    case 'bottom':
      return { row: row < area.bottom ? area.bottom : whole.bottom, column }
    case 'rowStart':
      return { row, column: column > area.left ? area.left : whole.left }
    case 'rowEnd':
      return { row, column: column < area.right ? area.right : whole.right }
    case 'start':
      return { row: area.top, column: area.left }
    case 'end':
      return { row: area.bottom, column: area.right }
  }
}
