import { BODY, POINTS, type TableSlide } from '#exchange/slides/slide.ts'
import { wrapText } from '#scene/textWidth.ts'

/** Pixels of a slide: the type of a table is 11 points, of its head 10. */
export const TABLE = { size: 11 / POINTS, headSize: 10 / POINTS, row: 30, pad: 8, line: 17 } as const
const MOST_HEAD_LINES = 5

/** A table that is longer than a slide as several slides, each with the head and a part of the rows. */
export function splitTable(table: TableSlide): readonly TableSlide[] {
  const { rows } = table
  const perSlide = Math.max(1, Math.floor((BODY.height - headHeight(table)) / TABLE.row))
  const pages = Math.max(1, Math.ceil(rows.length / perSlide))
  if (pages === 1) return [table]
  return Array.from({ length: pages }, (_, page) => ({
    ...table,
    title: `${table.title} (${page + 1} of ${pages})`,
    rows: rows.slice(page * perSlide, (page + 1) * perSlide),
  }))
}

/** Widths of the columns in pixels; together as wide as the slide's body. */
export function columnWidths({ columns }: Pick<TableSlide, 'columns'>): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (BODY.width * share) / shares)
}

export function headHeight(table: Pick<TableSlide, 'columns'>): number {
  const widths = columnWidths(table)
  const lines = table.columns.map(
    ({ title }, i) =>
      wrapText(title, (widths[i] ?? 0) - 2 * TABLE.pad, TABLE.headSize, 700, MOST_HEAD_LINES).length,
  )
  return TABLE.line * Math.max(1, ...lines) + 2 * TABLE.pad
}
