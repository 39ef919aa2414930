import { memo } from 'react'
import { CellEditor, type EditorDeeds } from '#ui/grid/CellEditor.tsx'
import type { GridCell } from '#ui/grid/grid.ts'
import css from '#ui/grid/Grid.module.css'
import { classNames } from '#ui/classNames.ts'

interface GridCellBoxProps {
  readonly cell: GridCell
  /** The names of its row and column. */
  readonly name: string
  readonly row: number
  readonly column: number
  /** px from the left of its row, and wide. */
  readonly left: number
  readonly width: number
  readonly active: boolean
  readonly selected: boolean
  readonly faulty: boolean
  readonly messageId: string
  /** The text that the editor began with; `null` while it is closed. */
  readonly editing: string | null
  readonly deeds: EditorDeeds
}

/** A cell that is typed in. */
export const GridCellBox = memo(GridCellView, areSame)

function GridCellView(props: GridCellBoxProps) {
  const { cell, name, active, selected, faulty, editing } = props
  const shown = cell.shown ?? cell.text
  const unknown = shown === ''
  const { Icon, IconAfter } = cell
  return (
    <div
      role="gridcell"
      className={css['cell']}
      style={{ left: props.left, width: props.width }}
      data-point={`${props.row}:${props.column}`}
      tabIndex={active ? 0 : -1}
      aria-colindex={props.column + 1}
      aria-label={`${name}: ${cell.said ?? (unknown ? 'unknown' : shown)}`}
      aria-selected={selected}
      // ARIA 1.2 gives a cell this; the linter's list lacks it.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-readonly={cell.readOnly !== undefined || undefined}
      aria-invalid={faulty || undefined}
      aria-describedby={active ? props.messageId : undefined}
    >
      {editing === null ? (
        <span
          className={classNames(
            css['face'],
            css[unknown ? 'unknown' : (cell.tone ?? 'plain')],
            css[cell.align ?? 'center'],
          )}
          data-invalid={faulty || undefined}
        >
          {Icon && <Icon />}
          <span className={css['figure']}>{unknown ? '–' : shown}</span>
          {IconAfter && <IconAfter />}
          {cell.hasNote === true && <span className={css['note']} />}
          {faulty && (
            <span className={css['fault']} aria-hidden>
              !
            </span>
          )}
        </span>
      ) : (
        <CellEditor label={name} begin={editing} options={cell.options} deeds={props.deeds} />
      )}
    </div>
  )
}

function areSame(a: GridCellBoxProps, b: GridCellBoxProps): boolean {
  return shallowSame(a, b, 'cell') && (a.cell === b.cell || shallowSame(a.cell, b.cell))
}

function shallowSame<T extends object>(a: T, b: T, but?: keyof T): boolean {
  const keys = Object.keys(a) as (keyof T)[]
  return keys.length === Object.keys(b).length && keys.every((key) => key === but || a[key] === b[key])
}
