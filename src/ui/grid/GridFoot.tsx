import css from '#ui/grid/Grid.module.css'
import { GridSideCell } from '#ui/grid/GridSideCell.tsx'
import type { GridFootRow } from '#ui/grid/grid.ts'
import { cellName, type GridView } from '#ui/grid/gridView.ts'
import type { Point } from '#ui/grid/span.ts'

interface GridFootProps {
  readonly rows: readonly GridFootRow[]
  readonly view: GridView
  readonly point: Point
  /** The place of its first row among those the keys walk through, and, for readers, among all. */
  readonly at: number
  readonly index: number
}

/** The rows of results. They stay in sight. */
export function GridFoot({ rows, view, point, at, index }: GridFootProps) {
  const { columns, lead, tail, layout, drawn, messageId } = view
  if (rows.length === 0) return null
  return (
    <div role="rowgroup" className={css['footGroup']} style={{ width: layout.width }}>
      {rows.map((row, i) => {
        const active = point.row === at + i ? point.column : null
        const result = (id: string, name: string, column: number, width: number) => {
          const figure = row.figureOf(id)
          return (
            <GridSideCell
              key={id}
              role="gridcell"
              kind="foot"
              sticky={false}
              said={`${cellName(row.name, name, view.nameFirst)}: ${figure.said}`}
              row={at + i}
              column={column}
              left={layout.columnEdges[column] ?? 0}
              width={width}
              active={active === column}
              messageId={messageId}
            >
              {figure.shown}
            </GridSideCell>
          )
        }
        return (
          <div
            key={row.id}
            role="row"
            aria-rowindex={index + i}
            className={css['footRow']}
            style={{ height: row.height ?? layout.size.row }}
          >
            {lead.map(({ id, name, width }, place) => (
              <GridSideCell
                key={id}
                role={place === 0 ? 'rowheader' : 'gridcell'}
                kind="lead"
                sticky
                said={place === 0 ? row.name : `${row.name}, ${name}`}
                row={at + i}
                column={place}
                left={layout.columnEdges[place] ?? 0}
                width={width}
                active={active === place}
                messageId={messageId}
              >
                {row.lead[place]}
              </GridSideCell>
            ))}
            {drawn.map((place) => {
              const column = columns[place]
              return column && result(column.id, column.name, lead.length + place, layout.columnWidth)
            })}
            {tail.map(({ id, name, width }, place) =>
              result(id, name, lead.length + columns.length + place, width),
            )}
          </div>
        )
      })}
    </div>
  )
}
