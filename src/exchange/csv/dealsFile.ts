import { dealCellText, DEAL_COLUMNS } from '#domain/incentives/dealTexts.ts'
import { type DealsRead, readDealLines } from '#domain/incentives/dealRows.ts'
import { readTable } from '#exchange/csv/readTable.ts'
import { cellAsWritten, csvOfTexts } from '#exchange/csvText.ts'
import type { Deal } from '#records/deal.ts'
import type { Records } from '#records/recordTable.ts'

/** Deals out of a CSV file: a row that cannot be read is a sentence naming it, and the rest is kept; or why there are none. */
export function readDealsFile(
  bytes: Uint8Array,
  name: string,
  records: Records,
): DealsRead | { readonly fault: string } {
  const read = readTable(bytes, name)
  if ('fault' in read) return read
  const { header, rows } = read.table
  const sound = rows.flatMap(({ row, cells, fault }) =>
    fault === null ? [{ row, cells: cells.map(cellAsWritten) }] : [],
  )
  const lines = [{ row: 1, cells: header }, ...sound]
  const { rows: deals, faults } = readDealLines(lines, records)
  const torn = rows.flatMap(({ row, fault }) => (fault === null ? [] : `Row ${row} ${fault}`))
  return { rows: deals, faults: [...torn, ...faults] }
}

/** Deals as CSV with the columns that `readDealsFile` takes; amounts without a sign, so that every spreadsheet reads them. */
export function dealsFile(deals: readonly Deal[], records: Records): string {
  return csvOfTexts([
    DEAL_COLUMNS.map(({ id }) => id),
    ...deals.map((deal) => DEAL_COLUMNS.map(({ id }) => dealCellText(deal, id, records))),
  ])
}
