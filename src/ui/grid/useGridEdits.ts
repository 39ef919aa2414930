import { useState } from 'react'
import type { GridCell, GridEntry, GridFault, GridPlace, GridProps } from '#ui/grid/grid.ts'
import { belowId, placeOf, type GridShape } from '#ui/grid/gridShape.ts'
import type { PlannedEntry } from '#ui/grid/planPaste.ts'
import { isInside, type Point } from '#ui/grid/span.ts'

/** A fault stands at its cell until the cell holds another text than when it was typed. */
interface StandingFault extends GridFault {
  readonly over: string
}

export interface GridEdits {
  /** The cell, or `null` where nothing is typed in. */
  cellAt(point: Point): GridCell | null
  /** Columns of the row with such a fault, one id a line; a text, so that it is the same where nothing changed. */
  faultyIn(row: string): string
  /** Why the last text for the cell was not taken. */
  faultOf(place: GridPlace): GridFault | null
  /** Gives texts to the owner as one step; `done` says it was taken, as "12 cells pasted". Gives whether all was taken. */
  write(entries: readonly PlannedEntry[], done?: string): boolean
  /** What was last done, in a sentence; '' where nothing is to be said. */
  readonly told: string
  tell(sentence: string): void
}

type Parts = Pick<GridProps, 'cellOf' | 'onEdit'>

export function useGridEdits(shape: GridShape, { cellOf, onEdit }: Parts): GridEdits {
  const [faults, setFaults] = useState<ReadonlyMap<string, StandingFault>>(NONE)
  const [told, tell] = useState('')

  function cellAt(point: Point): GridCell | null {
    if (!isInside(point, shape.area)) return null
    const { row, column } = placeOf(shape, point)
    return cellOf(row, column)
  }

  function write(entries: readonly PlannedEntry[], done = ''): boolean {
    const open: GridEntry[] = []
    let shut: string | null = null
    for (const { row, column, text } of entries) {
      const reason = cellAt({ row, column })?.readOnly
      if (reason === undefined) open.push({ ...placeIn(shape, { row, column }), text })
      else shut ??= reason
    }
    const before = new Map(open.map(({ row, column }) => [keyOf({ row, column }), cellOf(row, column).text]))
    const refused = open.length > 0 ? onEdit(open) : []
    setFaults(standing(faults, open, refused, before))
    tell(reportOf(done, refused, shut))
    return refused.length === 0 && shut === null
  }

  function faultOf(place: GridPlace): GridFault | null {
    const fault = faults.get(keyOf(place))
    return fault && fault.over === cellOf(place.row, place.column).text ? fault : null
  }

  function faultyIn(row: string): string {
    if (faults.size === 0) return ''
    const own = [...faults.values()].filter((fault) => fault.row === row && faultOf(fault) !== null)
    return own.map(({ column }) => column).join('\n')
  }

  return { cellAt, faultOf, faultyIn, write, told, tell }
}

/** Rows below the last one have ids as well: the owner may make new ones of them. */
function placeIn(shape: GridShape, point: Point): GridPlace {
  const below = point.row - shape.area.bottom
  return below > 0 ? { ...placeOf(shape, point), row: belowId(below) } : placeOf(shape, point)
}

const NONE: ReadonlyMap<string, StandingFault> = new Map()

function keyOf({ row, column }: GridPlace): string {
  return `${row}\n${column}`
}

/** The faults that stand after an edit: those of cells it did not touch, and its own. */
function standing(
  faults: ReadonlyMap<string, StandingFault>,
  edited: readonly GridPlace[],
  refused: readonly GridFault[],
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, StandingFault> {
  if (faults.size === 0 && refused.length === 0) return faults
  const next = new Map(faults)
  for (const place of edited) next.delete(keyOf(place))
  for (const fault of refused) next.set(keyOf(fault), { ...fault, over: before.get(keyOf(fault)) ?? '' })
  return next
}

function reportOf(done: string, refused: readonly GridFault[], shut: string | null): string {
  const [first] = refused
  const count = refused.length === 1 ? '1 cell was' : `${refused.length} cells were`
  const faults = first && (done === '' ? first.fault : `${count} not taken: ${first.fault}`)
  return [done, faults, shut ?? ''].filter(Boolean).join(' ')
}
