import type { RefObject } from 'react'
import type { GridProps } from '#ui/grid/grid.ts'
import type { GridShape } from '#ui/grid/gridShape.ts'
import type { GridEdits } from '#ui/grid/useGridEdits.ts'
import type { GridFocus } from '#ui/grid/useGridFocus.ts'
import type { PlannedEntry } from '#ui/grid/planPaste.ts'
import type { Point } from '#ui/grid/span.ts'

/** Everything that keys, mouse and clipboard need of a grid. */
export interface GridHand extends GridEdits, GridFocus {
  readonly shape: GridShape
  readonly keyEntry: GridProps['keyEntry']
  readonly onNote: GridProps['onNote']
  readonly takesRowsBelow: GridProps['takesRowsBelow']
  /** Rows that one page moves. */
  readonly page: number
  /** The entry that a single key has just made, until something else is done. */
  readonly lastKey: RefObject<PlannedEntry | null>
  /** Opens the editor in a cell. */
  open(point: Point, how?: Opening): void
}

export interface Opening {
  /** What it begins with; else the text that was refused there last, else the cell's own. */
  readonly text?: string | undefined
  /** The first key takes the place of that text. */
  readonly isReplaced?: boolean | undefined
}

/** "1 cell", "2 × 3 cells". */
export function cellsText({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (rows * columns === 1) return '1 cell'
  return rows === 1 || columns === 1 ? `${rows * columns} cells` : `${rows} × ${columns} cells`
}
