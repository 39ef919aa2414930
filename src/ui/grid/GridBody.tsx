import { isSection, type GridLine, type GridProps } from '#ui/grid/grid.ts'
import css from '#ui/grid/Grid.module.css'
import { GridBodyRow, GridSectionRow } from '#ui/grid/GridBodyRow.tsx'
import type { Editing, GridView } from '#ui/grid/gridView.ts'
import type { Point, Span } from '#ui/grid/span.ts'
import type { GridEdits } from '#ui/grid/useGridEdits.ts'
import type { GridSeen } from '#ui/grid/useGridView.ts'
import { placesOf } from '#ui/grid/windowOf.ts'

interface GridBodyProps {
  readonly lines: readonly GridLine[]
  readonly seen: GridSeen
  readonly view: GridView
  readonly cellOf: GridProps['cellOf']
  readonly point: Point
  /** More than one cell. */
  readonly selected: Span | null
  readonly edits: Pick<GridEdits, 'faultyIn'>
  readonly editing: Editing | null
}

/** The lines that are in sight, and the one with the focus wherever it is, so that the focus is never lost by scrolling. */
export function GridBody(props: GridBodyProps) {
  const { lines, seen, view, point, selected, edits, editing } = props
  const { layout } = view
  const height = layout.lineEdges.at(-1) ?? 0
  return (
    <div role="rowgroup" className={css['body']} style={{ height, width: layout.width }}>
      {placesOf(seen.linesSeen, seen.shape.lineOf(point.row)).map((place) => {
        const line = lines[place]
        if (!line) return null
        const top = layout.lineEdges[place] ?? 0
        const index = seen.headRows + place + 1
        if (isSection(line))
          return (
            <GridSectionRow
              key={line.id}
              section={line}
              index={index}
              top={top}
              height={layout.size.section}
              width={layout.width}
              columnCount={seen.shape.columns.length}
            />
          )
        const at = seen.shape.rowAt.get(line.id) ?? 0
        const isSelected = selected !== null && at >= selected.top && at <= selected.bottom
        const isEdited = editing?.place.row === line.id
        return (
          <GridBodyRow
            key={line.id}
            row={line}
            at={at}
            index={index}
            top={top}
            view={view}
            cellOf={props.cellOf}
            active={point.row === at ? point.column : null}
            selectedFrom={isSelected ? selected.left : -1}
            selectedTo={isSelected ? selected.right : -1}
            faulty={edits.faultyIn(line.id)}
            editing={isEdited ? editing.place.column : null}
            begin={isEdited ? editing.begin : ''}
          />
        )
      })}
    </div>
  )
}
