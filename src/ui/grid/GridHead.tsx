import { memo, type ReactNode } from 'react'
import { groupsOf, GROUP_HEIGHT } from '#ui/grid/columnGroups.ts'
import css from '#ui/grid/Grid.module.css'
import { GridSideCell } from '#ui/grid/GridSideCell.tsx'
import type { GridView } from '#ui/grid/gridView.ts'

interface GridHeadProps {
  readonly view: GridView
  /** The column with the focus; `null` while it is in another row. */
  readonly active: number | null
}

/** The headings, over them the titles of the groups of columns where there are any. They stay in sight. */
export const GridHead = memo(({ view, active }: GridHeadProps) => {
  const { columns, lead, tail, layout, drawn, messageId } = view
  const groups = groupsOf(columns)
  const cell = (column: number, width: number, kind: 'lead' | 'head', name: string, head: ReactNode) => (
    <GridSideCell
      key={column}
      role="columnheader"
      kind={kind === 'lead' ? 'lead' : 'head'}
      sticky={kind === 'lead'}
      said={name}
      row={0}
      column={column}
      left={layout.columnEdges[column] ?? 0}
      width={width}
      active={active === column}
      messageId={messageId}
    >
      {head}
    </GridSideCell>
  )
  return (
    <div role="rowgroup" className={css['headGroup']} style={{ width: layout.width }}>
      {groups.length > 0 && (
        <div role="row" aria-rowindex={1} className={css['groupRow']} style={{ height: GROUP_HEIGHT }}>
          {groups.map(({ title, from, count }) => (
            <div
              key={from}
              role="columnheader"
              aria-colindex={lead.length + from + 1}
              aria-colspan={count}
              className={css['group']}
              style={{
                left: layout.columnEdges[lead.length + from] ?? 0,
                width: layout.columnWidth * count,
              }}
            >
              <span>{title}</span>
            </div>
          ))}
          <div aria-hidden className={css['groupCorner']} style={{ width: layout.leadWidth }} />
        </div>
      )}
      <div
        role="row"
        aria-rowindex={groups.length > 0 ? 2 : 1}
        className={css['headRow']}
        style={{ height: layout.size.head }}
      >
        {lead.map(({ width, name, head }, i) => cell(i, width, 'lead', name, head))}
        {drawn.map((place) => {
          const column = columns[place]
          return column && cell(lead.length + place, layout.columnWidth, 'head', column.name, column.head)
        })}
        {tail.map(({ width, name, head }, i) =>
          cell(lead.length + columns.length + i, width, 'head', name, head),
        )}
      </div>
    </div>
  )
})
