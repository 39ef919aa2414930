import type { DealSet } from '#commands/editDeals.ts'
import { columnsNamed, type DealColumn, dealCellReader } from '#domain/incentives/dealCells.ts'
import { type DealRow, readDealLines } from '#domain/incentives/dealRows.ts'
import { DEAL_COLUMNS } from '#domain/incentives/dealTexts.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { parseAmount } from '#domain/money/money.ts'
import type { Deal } from '#records/deal.ts'
import type { Records } from '#records/recordTable.ts'
import type { GridEntry, GridFault } from '#ui/grid/grid.ts'

/** The blank row at the end, in which a new deal is typed. */
export const NEW_ROW = '#new'

export interface EntriesRead {
  readonly sets: readonly DealSet[]
  readonly rows: readonly DealRow[]
  readonly faults: readonly GridFault[]
}

/**
 * What was typed or pasted into the table of deals: rows that are there are changed, the blank row and those below it are
 * new deals. What cannot be read does not cost the rest; the sentence stands at the cell, or at the blank row.
 */
export function readDealEntries(entries: readonly GridEntry[], records: Records): EntriesRead {
  const byRow = new Map<string, GridEntry[]>()
  for (const entry of entries) byRow.set(entry.row, [...(byRow.get(entry.row) ?? []), entry])
  const [sets, faults] = [[] as DealSet[], [] as GridFault[]]
  const added: (readonly GridEntry[])[] = []
  for (const [row, cells] of byRow) {
    const deal = records.find('deal', row)
    if (!deal) added.push(cells)
    else {
      const read = changesOf(deal, cells, records)
      faults.push(...read.faults)
      if (Object.keys(read.fields).length > 0) sets.push({ id: deal.id, fields: read.fields })
    }
  }
  const made = newDeals(added, records)
  return { sets, rows: made.rows, faults: [...faults, ...made.faults] }
}

function changesOf(deal: Deal, cells: readonly GridEntry[], records: Records) {
  const reader = dealCellReader(records)
  const [fields, faults] = [{} as Partial<Deal>, [] as GridFault[]]
  for (const entry of cells) {
    const column = entry.column as DealColumn
    const text = entry.text.trim()
    const read =
      text === ''
        ? cleared(column)
        : column === 'amount' && deal.refundOf !== null
          ? takenBack(text, records)
          : reader(column, text)
    if ('fault' in read) faults.push({ ...entry, fault: sentence(read.fault) })
    else Object.assign(fields, read)
  }
  return { fields, faults }
}

/** What an emptied cell means; a deal without a name, a kind or a stage there is not. */
function cleared(column: DealColumn): Partial<Deal> | { readonly fault: string } {
  switch (column) {
    case 'deal':
    case 'kind':
    case 'stage':
      return { fault: `a deal has a ${column === 'deal' ? 'name' : column}.` }
    case 'partner':
      return { partnerId: null }
    case 'customer':
      return { customerId: null }
    case 'amount':
      return { amountMinor: null }
    case 'created':
      return { createdOn: null }
    case 'closed':
      return { closedOn: null }
    case 'registered':
      return { registered: false }
    case 'approved':
      return { approvedOn: null }
    case 'sourced by':
      return { sourcedBy: null }
    case 'influenced by':
      return { influencedBy: [] }
    case 'note':
      return { note: '' }
  }
}

/** The amount of a refund, with or without its minus. */
function takenBack(text: string, records: Records): Partial<Deal> | { readonly fault: string } {
  const amount = parseAmount(text.replace(/^[-−–]\s*/, ''), currencyOf(records))
  return 'minor' in amount ? { amountMinor: -amount.minor } : amount
}

/** Rows below the last one. A first row of names tells the columns; else they are those of the grid, from where it was pasted. */
function newDeals(added: readonly (readonly GridEntry[])[], records: Records) {
  const [first] = added
  if (!first) return { rows: [], faults: [] }
  const texts = added.map((cells) => cells.map(({ text }) => text))
  const named = columnsNamed(texts[0] ?? []) !== null
  const header = first.map(({ column }) => column)
  const table = (named ? texts : [header, ...texts.map((cells) => withName(header, cells))]) as string[][]
  const { rows, faults } = readDealLines(
    // Counted as the person sees the rows that were pasted.
    table.map((cells, place) => ({ cells, row: named ? place + 1 : place })),
    records,
  )
  const at = {
    row: NEW_ROW,
    column: first[0]?.column ?? DEAL_COLUMNS[0]?.id ?? '',
    text: first[0]?.text ?? '',
  }
  return { rows, faults: faults.map((fault) => ({ ...at, fault })) }
}

/** A deal that begins with its amount is called "New deal" until it is named. */
function withName(header: readonly string[], cells: readonly string[]): readonly string[] {
  const place = header.indexOf('deal')
  const isBlank = cells.every((cell) => cell.trim() === '')
  if (place < 0 || isBlank || cells[place]?.trim() !== '') return cells
  return cells.map((cell, i) => (i === place ? 'New deal' : cell))
}

function sentence(fault: string): string {
  return fault.charAt(0).toUpperCase() + fault.slice(1)
}
