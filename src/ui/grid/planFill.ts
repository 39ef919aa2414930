import type { PlannedEntry } from '#ui/grid/planPaste.ts'
import { pointsOf, type Point, type Span } from '#ui/grid/span.ts'

/**
 * Ctrl+D and Ctrl+R: the first row, or column, of the selection into the rest of it; into one row alone what stands above
 * it, into one column what stands left of it. Nothing where `area` has nothing there.
 */
export function planFill(
  toward: 'down' | 'right',
  selected: Span,
  area: Span,
  textAt: (point: Point) => string,
): readonly PlannedEntry[] {
  const { top, left, bottom, right } = selected
  const down = toward === 'down'
  const alone = down ? top === bottom : left === right
  const source = (down ? top : left) - (alone ? 1 : 0)
  if (source < (down ? area.top : area.left)) return []
  const span = down ? { ...selected, top: source + 1 } : { ...selected, left: source + 1 }
  return pointsOf({ ...span, bottom, right }).map(({ row, column }) => ({
    row,
    column,
    text: textAt(down ? { row: source, column } : { row, column: source }),
  }))
}

/** The same text into every cell of the selection. */
export function planSame(text: string, selected: Span): readonly PlannedEntry[] {
  return pointsOf(selected).map((point) => ({ ...point, text }))
}
