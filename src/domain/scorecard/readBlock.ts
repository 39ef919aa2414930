import { type ColumnId, columnOf } from '#domain/scorecard/columns.ts'
import { readCell } from '#domain/scorecard/readCell.ts'
import type { Scorecard, TypedFigure } from '#records/scorecard.ts'

/** What a pasted block sets in one row. */
export interface RowWrite {
  readonly participantId: string
  readonly fields: Partial<Pick<Scorecard, TypedFigure>>
}

export interface BlockRead {
  readonly writes: readonly RowWrite[]
  /** One sentence for each cell that could not be taken, naming its row and column. */
  readonly faults: readonly string[]
  /** Cells that lie beyond the last row or column. */
  readonly beyond: number
}

/**
 * Reads a block pasted from a spreadsheet onto rows and columns of the card, the first cell on the first of each: what can
 * be taken is, the rest is told cell by cell.
 */
export function readBlock(
  block: readonly (readonly string[])[],
  rows: readonly { readonly id: string; readonly name: string }[],
  columns: readonly ColumnId[],
  currency: string,
): BlockRead {
  const writes: RowWrite[] = []
  const faults: string[] = []
  let beyond = 0
  for (const [at, line] of block.entries()) {
    const row = rows[at]
    const fields: RowWrite['fields'] = {}
    for (const [place, text] of line.entries()) {
      const column = columns[place]
      if (!row || !column) {
        beyond++
        continue
      }
      const read = readCell(column, text, currency)
      if ('fault' in read) faults.push(`${row.name}, ${columnOf(column).title}: ${read.fault}`)
      else Object.assign(fields, read.fields)
    }
    if (row && Object.keys(fields).length > 0) writes.push({ participantId: row.id, fields })
  }
  return { writes, faults, beyond }
}
