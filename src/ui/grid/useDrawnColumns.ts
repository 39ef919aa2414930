import { useMemo } from 'react'
import type { GridView } from '#ui/grid/gridView.ts'
import type { GridSeen } from '#ui/grid/useGridView.ts'
import { placesOf } from '#ui/grid/windowOf.ts'

/** The view with the columns that are in sight, and the one with the focus wherever it is. */
export function useDrawnColumns({ view, columnsSeen, shape }: GridSeen, focused: number): GridView {
  const { first, last } = columnsSeen
  const place = focused - shape.area.left
  const isOut = (place < first || place > last) && place >= 0 && focused <= shape.area.right
  // Of the same identity while the focus moves within what is drawn anyway.
  const also = isOut ? place : null
  return useMemo(() => ({ ...view, drawn: placesOf({ first, last }, also) }), [view, first, last, also])
}
