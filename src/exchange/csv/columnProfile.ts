import type { Table } from '#exchange/csv/table.ts'

/** What stands in a column, to choose what it is kept as and to show samples of it. */
export interface ColumnProfile {
  /** Rows with a value. */
  readonly filled: number
  /** Different values, those of a cell with | apart, counted up to `DISTINCT_COUNTED`. */
  readonly distinct: number
  /** The first different values. */
  readonly values: readonly string[]
  readonly longest: number
  /** All values are figures. */
  readonly figures: boolean
  readonly links: boolean
}

export function columnProfile(table: Table, column: number): ColumnProfile {
  const values = new Set<string>()
  let [filled, longest, figures, links] = [0, 0, true, false]
  for (const { cells } of table.rows) {
    const cell = cells[column] ?? ''
    if (cell === '') continue
    filled++
    for (const value of cell.split('|')) {
      longest = Math.max(longest, value.length)
      figures &&= FIGURE.test(value)
      links ||= LINK.test(value)
      if (values.size < DISTINCT_COUNTED) values.add(value.trim())
    }
  }
  return {
    filled,
    distinct: values.size,
    values: [...values].slice(0, VALUES_KEPT),
    longest,
    figures: filled > 0 && figures,
    links,
  }
}

const DISTINCT_COUNTED = 5_000
const VALUES_KEPT = 20
const FIGURE = /^[-+]?[\d.,\s%]+$/
const LINK = /^\w+:\/\//
