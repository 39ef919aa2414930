import { useId, useMemo, type RefObject } from 'react'
import type { EditorDeeds } from '#ui/grid/CellEditor.tsx'
import type { GridProps } from '#ui/grid/grid.ts'
import { groupsOf, GROUP_HEIGHT } from '#ui/grid/columnGroups.ts'
import { gridLayout } from '#ui/grid/gridLayout.ts'
import { gridShape, type GridShape } from '#ui/grid/gridShape.ts'
import type { GridView } from '#ui/grid/gridView.ts'
import { SCROLL_STEP, useScrolled } from '#ui/grid/useScrolled.ts'
import { windowOf, type Stretch } from '#ui/grid/windowOf.ts'

/** Up to so many cells all are drawn, so that the browser's own search finds everything. */
const CELLS_DRAWN = 800

export interface GridSeen {
  readonly shape: GridShape
  /** All but which columns are drawn: that hangs on the focus too. */
  readonly view: Omit<GridView, 'drawn'>
  readonly columnsSeen: Stretch
  readonly linesSeen: Stretch
  /** Rows that one page moves. */
  readonly page: number
  readonly headRows: number
  /** Reads how far it is scrolled, at once. */
  readonly read: () => void
}

/** What of the grid is to be drawn, and where. */
export function useGridView(
  props: GridProps,
  element: RefObject<HTMLElement | null>,
  deeds: EditorDeeds,
): GridSeen {
  const { lines, columns, lead, tail = NO_SIDES, foot = NO_FOOT, size, whole = false } = props
  const messageId = useId()
  const { scrolled, read } = useScrolled(element)
  const shape = useMemo(
    () => gridShape({ lines, columns, lead, tail, foot }),
    [lines, columns, lead, tail, foot],
  )
  // Results are new with each figure typed; as long as their sizes are the same, the layout is.
  const sizes = JSON.stringify([lead, tail, foot].map((parts) => parts.map(sizeOfPart)))
  const available = whole ? 0 : scrolled.width
  const layout = useMemo(
    () => gridLayout({ lines, columns, lead, tail, foot, size }, available),
    // oxlint-disable-next-line react/exhaustive-deps
    [lines, columns, sizes, size, available],
  )
  const nameFirst = props.nameFirst ?? 'row'
  const view = useMemo(
    () => ({ columns, lead, tail, layout, nameFirst, messageId, deeds }),
    [columns, lead, tail, layout, nameFirst, messageId, deeds],
  )
  const headRows = groupsOf(columns).length > 0 ? 2 : 1
  const head = layout.size.head + (headRows - 1) * GROUP_HEIGHT
  const room = scrolled.height - head - layout.footHeight
  const all = whole || lines.length * columns.length <= CELLS_DRAWN
  const columnsAt = layout.columnEdges
    .slice(lead.length, lead.length + columns.length + 1)
    .map((edge) => edge - layout.leadWidth)
  return {
    shape,
    view,
    columnsSeen: all
      ? { first: 0, last: columns.length - 1 }
      : windowOf(columnsAt, scrolled.left, scrolled.left + scrolled.width, SCROLL_STEP),
    linesSeen: all
      ? { first: 0, last: lines.length - 1 }
      : windowOf(layout.lineEdges, scrolled.top, scrolled.top + scrolled.height, SCROLL_STEP),
    page: Math.max(1, Math.floor(room / layout.size.row) - 1),
    headRows,
    read,
  }
}

const NO_SIDES: NonNullable<GridProps['tail']> = []
const NO_FOOT: NonNullable<GridProps['foot']> = []

function sizeOfPart(part: { readonly width?: number; readonly height?: number | undefined }): number | null {
  return part.width ?? part.height ?? null
}
