import type { ReactNode } from 'react'
import css from '#ui/grid/Grid.module.css'
import { classNames } from '#ui/classNames.ts'

interface GridSideCellProps {
  readonly role: 'rowheader' | 'columnheader' | 'gridcell'
  readonly said: string
  readonly row: number
  readonly column: number
  /** px */
  readonly left: number
  readonly width: number
  /** Stays in sight while the grid is scrolled sideways. */
  readonly sticky: boolean
  readonly active: boolean
  readonly messageId: string
  readonly kind: 'lead' | 'head' | 'foot' | 'tail'
  readonly children: ReactNode
}

/** A heading, a name, a widget or a result: walked through by the keys, not typed in. */
export function GridSideCell(props: GridSideCellProps) {
  const { role, said, row, column, left, width, sticky, active, kind } = props
  return (
    <div
      role={role}
      className={classNames(css['cell'], css['side'], css[kind], sticky && css['sticky'])}
      style={{ left, width }}
      data-point={`${row}:${column}`}
      tabIndex={active ? 0 : -1}
      aria-colindex={column + 1}
      aria-label={said}
      aria-describedby={active ? props.messageId : undefined}
    >
      {props.children}
    </div>
  )
}
