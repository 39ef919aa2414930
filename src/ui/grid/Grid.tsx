import { useRef } from 'react'
import { isSection, type GridProps } from '#ui/grid/grid.ts'
import css from '#ui/grid/Grid.module.css'
import { GridBody } from '#ui/grid/GridBody.tsx'
import { onGridCopy, onGridPaste } from '#ui/grid/gridClipboard.ts'
import { GridFoot } from '#ui/grid/GridFoot.tsx'
import type { GridHand } from '#ui/grid/gridHand.ts'
import { GridHead } from '#ui/grid/GridHead.tsx'
import { GridMessage } from '#ui/grid/GridMessage.tsx'
import { placeOf } from '#ui/grid/gridShape.ts'
import { cellName } from '#ui/grid/gridView.ts'
import { onGridKey } from '#ui/grid/onGridKey.ts'
import type { PlannedEntry } from '#ui/grid/planPaste.ts'
import type { Point, Span } from '#ui/grid/span.ts'
import { useCellEditing, useGoneCell } from '#ui/grid/useCellEditing.ts'
import { useDrawnColumns } from '#ui/grid/useDrawnColumns.ts'
import { useGridEdits } from '#ui/grid/useGridEdits.ts'
import { useGridFocus } from '#ui/grid/useGridFocus.ts'
import { useGridPointer } from '#ui/grid/useGridPointer.ts'
import { useGridView } from '#ui/grid/useGridView.ts'
import { useKeptFocus } from '#ui/grid/useKeptFocus.ts'
import { useReveal } from '#ui/grid/useReveal.ts'
import { classNames } from '#ui/classNames.ts'

/**
 * A table to type in, for keyboard, mouse and screen reader: it moves, selects, fills, copies and pastes as spreadsheets
 * do, and draws only what is in sight. What a cell means is its owner's; see `grid.ts`.
 */
export function Grid(props: GridProps) {
  const { label, lines, foot = NO_ROWS, messageOf, whole = false, dense = false } = props
  const element = useRef<HTMLDivElement>(null)
  const lastKey = useRef<PlannedEntry | null>(null)
  const cellEditing = useCellEditing()
  const seen = useGridView(props, element, cellEditing.deeds)
  const { shape } = seen
  const focus = useGridFocus(shape, element)
  const edits = useGridEdits(shape, props)
  const { keyEntry, onNote, takesRowsBelow } = props
  const able = { ...focus, ...edits, shape, keyEntry, onNote, takesRowsBelow, page: seen.page, lastKey }
  const hand: GridHand = {
    ...able,
    open: (point, how) => cellEditing.open(able, point, nameAt(point), how),
  }
  cellEditing.use(hand)
  useGoneCell(cellEditing, hand)
  useReveal(element, seen, focus)
  const keptFocus = useKeptFocus(element, focus.point)
  const pointer = useGridPointer(hand)
  const view = useDrawnColumns(seen, focus.point.column)
  const { point, place, span } = focus

  function nameAt(at: Point): string {
    const { row, column } = placeOf(shape, at)
    const rowName = lines.find((line) => line.id === row)
    const columnName = props.columns.find(({ id }) => id === column)?.name ?? ''
    return cellName(rowName && !isSection(rowName) ? rowName.name : '', columnName, view.nameFirst)
  }

  return (
    <div className={classNames(css['frame'], whole && css['whole'], dense && css['dense'])}>
      {/* Its cells take the focus, one at a time. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={element}
        role="grid"
        aria-label={label}
        aria-rowcount={seen.headRows + lines.length + foot.length}
        aria-colcount={shape.columns.length}
        aria-multiselectable
        className={css['grid']}
        onKeyDown={(event) => onGridKey(event, hand)}
        onCopy={(event) => onGridCopy(event, hand)}
        onCut={(event) => onGridCopy(event, hand)}
        onPaste={(event) => onGridPaste(event, hand)}
        onScroll={seen.read}
        {...pointer}
        onFocus={(event) => {
          keptFocus.onFocus()
          pointer.onFocus(event)
        }}
        onBlur={keptFocus.onBlur}
      >
        <GridHead view={view} active={point.row === 0 ? point.column : null} />
        <GridBody
          lines={lines}
          seen={seen}
          view={view}
          cellOf={props.cellOf}
          point={point}
          selected={isOneCell(span) ? null : span}
          edits={edits}
          editing={cellEditing.editing}
        />
        <GridFoot
          rows={foot}
          view={view}
          point={point}
          at={shape.area.bottom + 1}
          index={seen.headRows + lines.length + 1}
        />
      </div>
      {!whole && (
        <GridMessage id={view.messageId} fault={edits.faultOf(place)?.fault ?? null} told={edits.told}>
          {messageOf?.(place)}
        </GridMessage>
      )}
    </div>
  )
}

const NO_ROWS: NonNullable<GridProps['foot']> = []

function isOneCell(span: Span | null): boolean {
  return span === null || (span.top === span.bottom && span.left === span.right)
}
