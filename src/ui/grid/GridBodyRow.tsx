import { memo } from 'react'
import type { GridProps, GridRow, GridSection } from '#ui/grid/grid.ts'
import css from '#ui/grid/Grid.module.css'
import { GridCellBox } from '#ui/grid/GridCellBox.tsx'
import { GridSideCell } from '#ui/grid/GridSideCell.tsx'
import { cellName, type GridView } from '#ui/grid/gridView.ts'

interface GridBodyRowProps {
  readonly row: GridRow
  /** Its place among the rows that the keys walk through, and, for readers, among all. */
  readonly at: number
  readonly index: number
  /** px */
  readonly top: number
  readonly view: GridView
  readonly cellOf: GridProps['cellOf']
  /** The column with the focus; `null` while it is in another row. */
  readonly active: number | null
  /** The selected columns; -1 while none of this row is selected. */
  readonly selectedFrom: number
  readonly selectedTo: number
  /** Ids of the columns with a fault in this row, joined; a text, so that a row without a change is the same. */
  readonly faulty: string
  /** The column being edited, and what its editor began with. */
  readonly editing: string | null
  readonly begin: string
}

/** One row of cells; drawn anew only where something of it has changed. */
export const GridBodyRow = memo(GridBodyRowView)

function GridBodyRowView(props: GridBodyRowProps) {
  const { row, at, view, cellOf, active } = props
  const { columns, lead, tail, layout, drawn, messageId } = view
  const faulty = new Set(props.faulty === '' ? [] : props.faulty.split('\n'))
  return (
    <div
      role="row"
      aria-rowindex={props.index}
      className={css['row']}
      style={{ top: props.top, height: layout.size.row, width: layout.width }}
    >
      {lead.map((side, i) => {
        const figure = side.figureOf(row.id)
        return (
          <GridSideCell
            key={side.id}
            role={i === 0 ? 'rowheader' : 'gridcell'}
            kind="lead"
            sticky
            said={i === 0 ? figure.said : `${row.name}, ${side.name}: ${figure.said}`}
            row={at}
            column={i}
            left={layout.columnEdges[i] ?? 0}
            width={side.width}
            active={active === i}
            messageId={messageId}
          >
            {figure.shown}
          </GridSideCell>
        )
      })}
      {drawn.map((place) => {
        const column = columns[place]
        const number = lead.length + place
        return (
          column && (
            <GridCellBox
              key={column.id}
              cell={cellOf(row.id, column.id)}
              name={cellName(row.name, column.name, view.nameFirst)}
              row={at}
              column={number}
              left={layout.columnEdges[number] ?? 0}
              width={layout.columnWidth}
              active={active === number}
              selected={number >= props.selectedFrom && number <= props.selectedTo}
              faulty={faulty.has(column.id)}
              messageId={messageId}
              editing={props.editing === column.id ? props.begin : null}
              deeds={view.deeds}
            />
          )
        )
      })}
      {tail.map((side, i) => {
        const number = lead.length + columns.length + i
        const figure = side.figureOf(row.id)
        return (
          <GridSideCell
            key={side.id}
            role="gridcell"
            kind="tail"
            sticky={false}
            said={`${row.name}, ${side.name}: ${figure.said}`}
            row={at}
            column={number}
            left={layout.columnEdges[number] ?? 0}
            width={side.width}
            active={active === number}
            messageId={messageId}
          >
            {figure.shown}
          </GridSideCell>
        )
      })}
    </div>
  )
}

interface GridSectionRowProps {
  readonly section: GridSection
  readonly index: number
  readonly top: number
  readonly height: number
  readonly width: number
  readonly columnCount: number
}

/** A title across the grid. */
export const GridSectionRow = memo(
  ({ section, index, top, height, width, columnCount }: GridSectionRowProps) => (
    <div role="row" aria-rowindex={index} className={css['sectionRow']} style={{ top, height, width }}>
      <div role="rowheader" aria-colindex={1} aria-colspan={columnCount} className={css['section']}>
        {section.section}
        {section.hint !== undefined && <span className={css['hint']}>{section.hint}</span>}
      </div>
    </div>
  ),
)
