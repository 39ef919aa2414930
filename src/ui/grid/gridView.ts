import type { EditorDeeds } from '#ui/grid/CellEditor.tsx'
import type { GridPlace, GridProps } from '#ui/grid/grid.ts'
import type { GridLayout } from '#ui/grid/gridLayout.ts'

/** What head, body and foot are drawn from; of the same identity as long as none of it changes. */
export interface GridView {
  readonly columns: GridProps['columns']
  readonly lead: GridProps['lead']
  readonly tail: NonNullable<GridProps['tail']>
  readonly layout: GridLayout
  /** Which of the columns that are typed in are drawn, by their place among them. */
  readonly drawn: readonly number[]
  readonly nameFirst: NonNullable<GridProps['nameFirst']>
  readonly messageId: string
  readonly deeds: EditorDeeds
}

export interface Editing {
  readonly place: GridPlace
  /** What the editor began with. */
  readonly begin: string
  /** The names of the cell, for when it goes meanwhile. */
  readonly name: string
}

/** "Datahaus GmbH, Technical integration". */
export function cellName(row: string, column: string, first: 'row' | 'column'): string {
  return first === 'row' ? `${row}, ${column}` : `${column}, ${row}`
}
