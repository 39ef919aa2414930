import { readFlowCells, type FlowCells } from '#exchange/csv/flowCells.ts'
import { findEnd, type End } from '#exchange/csv/flowEnds.ts'
import type { Place } from '#exchange/csv/importPlan.ts'
import type { MappedTable } from '#exchange/csv/recogniseTable.ts'
import { FILE_ID_LIMIT, type Roster } from '#exchange/csv/roster.ts'
import { RowCells } from '#exchange/csv/rowCells.ts'
import { oneLine, sameNameKey, severalWords } from '#exchange/csv/words.ts'

/** One flow of a file before its missing ends are settled. A row with several targets makes several. */
export interface FlowRow {
  readonly place: Place
  readonly cells: RowCells
  readonly read: FlowCells
  /** Id in the file, empty where it has none. */
  readonly fileId: string
  readonly from: Exclude<End, { is: 'fault' }>
  readonly to: Exclude<End, { is: 'fault' }>
}

export interface UnusableRow {
  readonly place: Place
  readonly title: string
  readonly reason: string
}

/** The flows of the tables, in the order of their rows, with the ends found that are there. */
export function readFlowRows(
  roster: Roster,
  tables: readonly MappedTable[],
  currency: string,
): (FlowRow | UnusableRow)[] {
  const sources = namesWithBar(tables)
  return tables.flatMap(({ table, mapping }) =>
    table.rows.flatMap((row) => {
      const place = { fileName: table.fileName, row: row.row }
      const cells = new RowCells(row, table, mapping)
      const title = `${cells.text('from')} → ${cells.text('to')}`
      const fault = row.fault === null ? null : `The row ${row.fault}`
      const read = fault === null ? readFlowCells(cells, currency) : { fault }
      if ('fault' in read) return [{ place, title, reason: read.fault }]
      return targets(roster, sources, cells.text('to')).map((target, nth) =>
        oneFlow(roster, cells, read, place, target, nth),
      )
    }),
  )
}

function oneFlow(
  roster: Roster,
  cells: RowCells,
  read: FlowCells,
  place: Place,
  target: string,
  nth: number,
): FlowRow | UnusableRow {
  const source = oneLine(cells.text('from'))
  const title = `${source} → ${target}`
  const given = cells.text('id')
  if (given.length > FILE_ID_LIMIT)
    return { place, title, reason: `The id is longer than ${FILE_ID_LIMIT} characters.` }
  const from = findEnd(roster, source, 'start')
  const to = findEnd(roster, target, 'end')
  if (from.is === 'fault') return { place, title, reason: from.reason }
  if (to.is === 'fault') return { place, title, reason: to.reason }
  return { place, cells, read, from, to, fileId: given !== '' && nth > 0 ? `${given}~${nth + 1}` : given }
}

/** Kumu lists several targets with |; a participant whose very name has one comes first. */
function targets(roster: Roster, sources: ReadonlySet<string>, cell: string): string[] {
  const whole =
    !cell.includes('|') || sources.has(sameNameKey(cell)) || findEnd(roster, cell, 'end').is === 'there'
  return whole ? [oneLine(cell)] : severalWords(cell)
}

/** Starts of flows that have | in them: a start is never several. */
function namesWithBar(tables: readonly MappedTable[]): ReadonlySet<string> {
  const names = tables.flatMap(({ table, mapping }) => {
    const column = (mapping.columns as readonly string[]).indexOf('from')
    return table.rows.map(({ cells }) => cells[column] ?? '').filter((name) => name.includes('|'))
  })
  return new Set(names.map(sameNameKey))
}
