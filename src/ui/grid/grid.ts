/** What a grid is made of. It knows nothing of what its figures mean: its owner says what a cell shows and takes what is typed. */
import type { ComponentType, ReactNode } from 'react'

/** A cell by the ids of its row and column, so that it stays the same cell while others come, go and change places. */
export interface GridPlace {
  readonly row: string
  readonly column: string
}

/** A row that is typed in. Ids of rows, sections and foot rows are one name space. */
export interface GridRow {
  readonly id: string
  readonly name: string
}

/** A title across the grid, over the rows that follow it; the keys pass over it. */
export interface GridSection {
  readonly id: string
  readonly section: string
  /** Small words behind the title. */
  readonly hint?: string | undefined
}

export type GridLine = GridRow | GridSection

/** A column that is typed in. Neighbours with the same `group` stand under one title. */
export interface GridColumn {
  readonly id: string
  readonly name: string
  /** A button or a slider in it is reached by Enter and needs `tabIndex={-1}`. */
  readonly head: ReactNode
  readonly group?: string | undefined
}

/** A column that nobody types in: the names of the rows, widgets, results. `lead` ones stay in sight, `tail` ones come last. */
export interface GridSideColumn {
  readonly id: string
  readonly name: string
  readonly head: ReactNode
  /** px */
  readonly width: number
  figureOf(row: string): GridFigure
}

/** A row of results under the grid; it stays in sight. */
export interface GridFootRow {
  readonly id: string
  readonly name: string
  /** px; that of the other rows where it is left out. */
  readonly height?: number | undefined
  /** What stands in the lead columns, the name first. */
  readonly lead: readonly ReactNode[]
  figureOf(column: string): GridFigure
}

export interface GridFigure {
  /** In words, for those who do not see it. */
  readonly said: string
  readonly shown: ReactNode
  /** For the clipboard; `said` where it is left out. */
  readonly copied?: string | undefined
}

/** `heat1` (low) to `heat5` (high) colour a scale, `good`, `warn`, `bad` judge, `field` is a plain box to type in. */
export type GridTone =
  | 'heat1'
  | 'heat2'
  | 'heat3'
  | 'heat4'
  | 'heat5'
  | 'good'
  | 'warn'
  | 'bad'
  | 'quiet'
  | 'field'

/** What a cell shows. Compared field by field, so a cell is drawn anew only where one of them has changed. */
export interface GridCell {
  /** What is copied, and what the editor begins with; '' is unknown and shown as a dashed box with a dash. */
  readonly text: string
  /** Shown in place of the text. */
  readonly shown?: string | undefined
  /** Said in place of the text: "3, with a note". */
  readonly said?: string | undefined
  readonly tone?: GridTone | undefined
  readonly align?: 'start' | 'center' | 'end' | undefined
  /** Stands before the figure, and after it. */
  readonly Icon?: ComponentType | undefined
  readonly IconAfter?: ComponentType | undefined
  /** Shown as a dot. */
  readonly hasNote?: boolean | undefined
  /** A sentence why nothing can be typed here. */
  readonly readOnly?: string | undefined
  /** The only texts that can be chosen here. */
  readonly options?: readonly string[] | undefined
}

export interface GridEntry extends GridPlace {
  readonly text: string
}

/** A text that was not taken, and why, in a sentence. */
export interface GridFault extends GridEntry {
  readonly fault: string
}

/** Keys that are a whole entry by themselves: taken at once, and the focus goes down. */
export interface KeyEntry {
  /** The text that the key stands for, or `null` where it begins a text. */
  completes(key: string): string | null
  /** Whether the key, pressed straight after an entry, goes on with it: ".5" after a 3. */
  continues?(key: string): boolean
}

export interface GridProps {
  /** The accessible name. */
  readonly label: string
  readonly lines: readonly GridLine[]
  readonly columns: readonly GridColumn[]
  readonly lead: readonly GridSideColumn[]
  readonly tail?: readonly GridSideColumn[] | undefined
  readonly foot?: readonly GridFootRow[] | undefined
  cellOf(row: string, column: string): GridCell
  /** Takes what was typed, pasted, filled in or cleared (''), as one step; gives back what of it was not taken. */
  onEdit(entries: readonly GridEntry[]): readonly GridFault[]
  /** Rows pasted below the last one are given to `onEdit` too, named by `belowId`; else they are left out. */
  readonly takesRowsBelow?: boolean | undefined
  /** Opens the note of a cell; without it there are none. */
  readonly onNote?: ((place: GridPlace) => void) | undefined
  readonly keyEntry?: KeyEntry | undefined
  /** Words about the focused cell, shown under the grid. */
  readonly messageOf?: ((place: GridPlace) => ReactNode) | undefined
  /** Which of the two names a cell begins with when it is read out; the row's unless told otherwise. */
  readonly nameFirst?: 'row' | 'column' | undefined
  readonly size?: Partial<GridSize> | undefined
  /** Figures with signs before and after them need the room that is otherwise left free. */
  readonly dense?: boolean | undefined
  /** All of it at once, however large, and nothing to be typed: for a picture. */
  readonly whole?: boolean | undefined
}

/** All in px. Columns share the width there is, between the two limits. */
export interface GridSize {
  readonly head: number
  readonly row: number
  readonly section: number
  readonly columnMin: number
  readonly columnMax: number
}

export function isSection(line: GridLine): line is GridSection {
  return 'section' in line
}
