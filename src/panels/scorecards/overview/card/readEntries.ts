import { isColumnId } from '#domain/scorecard/columns.ts'
import type { RowWrite } from '#domain/scorecard/readBlock.ts'
import { readCell } from '#domain/scorecard/readCell.ts'
import type { GridEntry, GridFault } from '#ui/grid/grid.ts'

/** Reads what was typed, pasted or filled in; what cannot be read does not cost the rest. */
export function readEntries(
  entries: readonly GridEntry[],
  currency: string,
): { readonly writes: readonly RowWrite[]; readonly faults: readonly GridFault[] } {
  const fields = new Map<string, RowWrite['fields']>()
  const faults: GridFault[] = []
  for (const entry of entries) {
    const { row, column, text } = entry
    if (!isColumnId(column)) continue
    const read = readCell(column, text, currency)
    if ('fault' in read) faults.push({ ...entry, fault: read.fault })
    else fields.set(row, { ...fields.get(row), ...read.fields })
  }
  return {
    writes: Array.from(fields, ([participantId, own]) => ({ participantId, fields: own })),
    faults,
  }
}
