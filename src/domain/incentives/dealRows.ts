import {
  columnsNamed,
  type DealColumn,
  dealCellReader,
  type DealCellRead,
  USUAL_COLUMNS,
} from '#domain/incentives/dealCells.ts'
import type { Deal } from '#records/deal.ts'
import type { Records } from '#records/recordTable.ts'

/** A deal as a row of a spreadsheet gives it; what the row does not say is not there. */
export type DealRow = Pick<Deal, 'name'> & Partial<Deal>

/** Cells with the number of their row, as a spreadsheet counts. */
export interface DealLine {
  readonly row: number
  readonly cells: readonly string[]
}

/** Deals read, and a sentence for each row that could not be. */
export interface DealsRead {
  readonly rows: readonly DealRow[]
  readonly faults: readonly string[]
}

/**
 * Deals out of pasted cells. A first row of column names decides the columns; without one they are taken as deal,
 * partner, amount, kind, stage, created, closed, registered. The first fault names row and column, and nothing is taken.
 */
export function dealRows(
  table: readonly (readonly string[])[],
  records: Records,
): { readonly rows: readonly DealRow[] } | { readonly fault: string } {
  const { rows, faults } = readDealLines(
    table.map((cells, place) => ({ cells, row: place + 1 })),
    records,
  )
  const [fault] = faults
  if (fault !== undefined) return { fault }
  return rows.length > 0 ? { rows } : { fault: 'There is no deal in what was pasted.' }
}

/** The same, but a row that cannot be read does not cost the others. */
export function readDealLines(lines: readonly DealLine[], records: Records): DealsRead {
  const filled = lines
    .map(({ cells, row }) => ({ cells: cells.map((cell) => cell.trim()), row }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const named = columnsNamed(filled[0]?.cells ?? [])
  const reader = dealCellReader(records)
  const [rows, faults] = [[] as DealRow[], [] as string[]]
  for (const line of named ? filled.slice(1) : filled) {
    const read = dealOf(line, named ?? USUAL_COLUMNS, reader)
    if ('fault' in read) faults.push(read.fault)
    else rows.push(read)
  }
  return { rows, faults }
}

function dealOf(
  { cells, row }: DealLine,
  columns: readonly (DealColumn | null)[],
  reader: (column: DealColumn, text: string) => DealCellRead,
): DealRow | { readonly fault: string } {
  const fields: { -readonly [K in keyof Deal]?: Deal[K] } = {}
  for (const [place, column] of columns.entries()) {
    const read = column === null ? {} : reader(column, cells[place] ?? '')
    if ('fault' in read) return { fault: `Row ${row}, ${column}: ${read.fault}` }
    Object.assign(fields, read)
  }
  const { name = '', createdOn, closedOn, ...rest } = fields
  if (name === '') return { fault: `Row ${row}: the deal has no name.` }
  if (createdOn && closedOn && closedOn < createdOn)
    return { fault: `Row ${row}, closed: ${closedOn} is before it was created on ${createdOn}.` }
  return { name, ...rest, ...(createdOn && { createdOn }), ...(closedOn && { closedOn }) }
}
