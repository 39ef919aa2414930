import type { GridColumn } from '#ui/grid/grid.ts'

/** px */
export const GROUP_HEIGHT = 28

/** Some neighbouring columns under one title, from a place among those that are typed in. */
export interface ColumnGroup {
  readonly title: string
  readonly from: number
  readonly count: number
}

/** Runs of neighbours with the same group; none where no column has one. */
export function groupsOf(columns: readonly GridColumn[]): readonly ColumnGroup[] {
  const groups: { title: string; from: number; count: number }[] = []
  for (const [place, { group }] of columns.entries()) {
    const last = groups.at(-1)
    if (group === undefined) continue
    if (last?.title === group && last.from + last.count === place) last.count++
    else groups.push({ title: group, from: place, count: 1 })
  }
  return groups
}
