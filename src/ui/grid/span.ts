/** A cell by the places of its row and its column among those that the keys walk through, from 0. */
export interface Point {
  readonly row: number
  readonly column: number
}

/** A block of cells; first and last row and column belong to it. Without cells where the last lies before the first. */
export interface Span {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The block between two corners, whichever they are. */
export function spanBetween(a: Point, b: Point): Span {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}

export function isInside({ row, column }: Point, { top, left, bottom, right }: Span): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

/** The nearest point that lies in the block. */
export function nearestIn({ row, column }: Point, { top, left, bottom, right }: Span): Point {
  return {
    row: Math.max(top, Math.min(bottom, row)),
    column: Math.max(left, Math.min(right, column)),
  }
}

export function sizeOf({ top, left, bottom, right }: Span): { rows: number; columns: number } {
  return { rows: Math.max(0, bottom - top + 1), columns: Math.max(0, right - left + 1) }
}

/** All points of a block, row by row. */
export function pointsOf({ top, left, bottom, right }: Span): readonly Point[] {
  const points: Point[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) points.push({ row, column })
  return points
}
