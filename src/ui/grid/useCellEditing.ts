import { useEffect, useRef, useState } from 'react'
import type { EditorDeeds, EditorEnd } from '#ui/grid/CellEditor.tsx'
import type { GridHand, Opening } from '#ui/grid/gridHand.ts'
import { placeOf } from '#ui/grid/gridShape.ts'
import type { Editing } from '#ui/grid/gridView.ts'
import { movedTo } from '#ui/grid/move.ts'
import { planSame } from '#ui/grid/planFill.ts'
import type { Point } from '#ui/grid/span.ts'

export interface CellEditing {
  /** The cell being typed in. */
  readonly editing: Editing | null
  /** Of the same identity for good, so that no cell is drawn anew for it. */
  readonly deeds: EditorDeeds
  open(hand: Omit<GridHand, 'open'>, point: Point, name: string, how?: Opening): void
  /** To be called at each drawing with what the grid can do now. */
  use(hand: GridHand): void
}

/** Typing in a cell. A text that is refused stays with its cell, and the editor begins with it again. */
export function useCellEditing(): CellEditing {
  const [editing, setEditing] = useState<Editing | null>(null)
  const latest = useRef<GridHand | null>(null)
  const now = useRef<Editing | null>(null)
  const deeds = useRef<EditorDeeds>({
    draft: { now: '', isReplaced: false },
    commit: (text, end) => close((hand, point) => finish(hand, point, text, end)),
    cancel: () => close((hand, point) => hand.goTo(point)),
  }).current

  function set(next: Editing | null): void {
    now.current = next
    setEditing(next)
  }

  function close(then: (hand: GridHand, point: Point) => void): void {
    const hand = latest.current
    const was = now.current
    if (!hand || !was) return
    set(null)
    const row = hand.shape.rowAt.get(was.place.row)
    const column = hand.shape.columnAt.get(was.place.column)
    if (row !== undefined && column !== undefined) then(hand, { row, column })
  }

  return {
    editing,
    deeds,
    open(hand, point, name, { text, isReplaced = false } = {}) {
      const cell = hand.cellAt(point)
      if (!cell) return
      if (cell.readOnly !== undefined) return hand.tell(cell.readOnly)
      const place = placeOf(hand.shape, point)
      const begin = text ?? hand.faultOf(place)?.text ?? cell.text
      deeds.draft.now = begin
      deeds.draft.isReplaced = isReplaced
      set({ place, begin, name })
    },
    use(hand) {
      latest.current = hand
    },
  }
}

/** Tells what has become of a text whose cell went from under it, in this tab or another. */
export function useGoneCell({ editing, deeds }: CellEditing, hand: GridHand): void {
  const gone =
    editing !== null &&
    !(hand.shape.rowAt.has(editing.place.row) && hand.shape.columnAt.has(editing.place.column))
  useEffect(() => {
    if (!gone) return
    const typed = deeds.draft.now
    deeds.cancel()
    hand.goTo(hand.point)
    hand.tell(`${editing.name} is no longer here; “${typed}” was not kept.`)
    // The hand is new at each drawing; what counts is that the cell has gone.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [gone])
}

function finish(hand: GridHand, point: Point, text: string, end: EditorEnd): void {
  const { area } = hand.shape
  const cell = hand.cellAt(point)
  const isNew = text !== cell?.text || hand.faultOf(placeOf(hand.shape, point)) !== null
  let taken = true
  if (end === 'fill' && hand.span) taken = hand.write(planSame(text, hand.span))
  else if (isNew) taken = hand.write([{ ...point, text }])
  if (end === 'fill' && hand.span) return hand.select(hand.span)
  // Left by a press elsewhere: the focus is there already.
  if (end === 'stay') return
  hand.goTo(taken && end !== 'fill' ? movedTo(point, end, { whole: area, area, page: 1 }) : point)
}
