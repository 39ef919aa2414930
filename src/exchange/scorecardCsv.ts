import { type Quarter, type QuarterNumber, quarterAt } from '#domain/calendar/quarter.ts'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { figureEntry } from '#domain/figures/figureEntry.ts'
import { COLUMNS, type ScorecardColumn } from '#domain/scorecard/columns.ts'
import type { RowWrite } from '#domain/scorecard/readBlock.ts'
import { readCell } from '#domain/scorecard/readCell.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { figuresOf } from '#domain/scorecard/scorecardRow.ts'
import type { Table, TableRow } from '#exchange/csv/table.ts'
import { sameNameKey, shortened } from '#exchange/csv/words.ts'
import type { Participant } from '#records/participant.ts'

/** The figures that a file brings for one quarter. */
export interface CardWrites {
  readonly quarter: Quarter
  readonly writes: readonly RowWrite[]
}

/** What a file of scorecards would change, to be looked at before it is taken. */
export interface ScorecardPlan {
  readonly fileName: string
  readonly cards: readonly CardWrites[]
  /** How many figures are other than those shown now. */
  readonly changed: number
  /** Figures that are so already; they stay what they are, typed or from the deals. */
  readonly same: number
  /** A sentence for each row or cell that is not taken, naming its row and column. */
  readonly faults: readonly string[]
  /** Columns nobody knows here. */
  readonly ignored: readonly string[]
}

/**
 * Reads a table of scorecards: a row for each partner and, where it has a column "Quarter", each quarter; without one all
 * is of the quarter given. Empty cells say nothing. A fault is a sentence about the whole file.
 */
export function readScorecardCsv(
  { fileName, header, rows }: Table,
  book: ScorecardBook,
  quarter: Quarter,
): ScorecardPlan | { readonly fault: string } {
  const names = header.map((name) => sameNameKey(name))
  const partnerAt = names.findIndex((name) => PARTNER_NAMES.has(name))
  if (partnerAt < 0) return { fault: `${fileName} has no column “Partner”.` }
  const columns = COLUMNS.flatMap((column) => {
    const at = names.findIndex((name) => bare(name) === sameNameKey(column.title))
    return at < 0 ? [] : [{ column, at }]
  })
  if (columns.length === 0)
    return {
      fault: `${fileName} has no column of the scorecard, such as “Deals sourced” or “Revenue closed”.`,
    }
  const reading = new Reading(book, columns)
  const quarterAtColumn = names.indexOf('quarter')
  const byName = new Map(book.partners.map((partner) => [sameNameKey(partner.name), partner]))
  for (const row of rows) {
    // The apostrophe with which our own file keeps a name from being run as a formula.
    const name = (row.cells[partnerAt] ?? '').replace(/^'(?=[=+\-@])/, '')
    const partner = byName.get(sameNameKey(name))
    if (!partner && TOTALS.has(sameNameKey(name))) continue
    const told = quarterAtColumn < 0 ? '' : (row.cells[quarterAtColumn] ?? '')
    const of = told === '' ? quarter : quarterIn(told, book.fiscalStartMonth)
    if (row.fault !== null) reading.faults.push(`Row ${row.row} ${row.fault}`)
    else if (!partner) reading.faults.push(`Row ${row.row}: “${shortened(name)}” is no partner of this map.`)
    else if (!of)
      reading.faults.push(`Row ${row.row}, Quarter: “${shortened(told)}” is no quarter, such as FY2026 Q3.`)
    else reading.take(row, partner, of)
  }
  const known = new Set([partnerAt, quarterAtColumn, ...columns.map(({ at }) => at)])
  const ignored = header.filter((name, at) => !known.has(at) && !OURS.test(name))
  return { fileName, ...reading.plan(), ignored }
}

const PARTNER_NAMES = new Set(['partner', 'name', 'partner name', 'participant'])
const TOTALS = new Set(['', 'all partners'])
/** Columns that our own file has beside the figures: what comes out of them. */
const OURS = /status$|^overall|^notes?$/i

interface ColumnPlace {
  readonly column: ScorecardColumn
  readonly at: number
}

class Reading {
  readonly faults: string[] = []
  readonly #book: ScorecardBook
  readonly #columns: readonly ColumnPlace[]
  readonly #cards = new Map<string, { quarter: Quarter; writes: RowWrite[] }>()
  #changed = 0
  #same = 0

  constructor(book: ScorecardBook, columns: readonly ColumnPlace[]) {
    this.#book = book
    this.#columns = columns
  }

  take({ row, cells }: TableRow, { id }: Participant, quarter: Quarter): void {
    const { figures } = figuresOf(this.#book, id, quarter)
    const { currency } = this.#book
    const fields: RowWrite['fields'] = {}
    for (const { column, at } of this.#columns) {
      const text = cells[at] ?? ''
      if (text === '') continue
      // A figure that is so already is not typed over: saving and reading a file changes nothing.
      if (text === figureEntry(figures[column.id].value, column.unit, currency)) {
        this.#same++
        continue
      }
      const read = readCell(column.id, text, currency)
      if ('fault' in read) this.faults.push(`Row ${row}, ${column.title}: ${read.fault}`)
      else {
        Object.assign(fields, read.fields)
        this.#changed++
      }
    }
    if (Object.keys(fields).length > 0) this.#cardOf(quarter).writes.push({ participantId: id, fields })
  }

  plan(): Pick<ScorecardPlan, 'cards' | 'changed' | 'same' | 'faults'> {
    return {
      cards: [...this.#cards.values()],
      changed: this.#changed,
      same: this.#same,
      faults: this.faults,
    }
  }

  #cardOf(quarter: Quarter): { writes: RowWrite[] } {
    const key = quarterKey(quarter)
    const known = this.#cards.get(key)
    if (known) return known
    const made = { quarter, writes: [] }
    this.#cards.set(key, made)
    return made
  }
}

/** A heading without its unit: "Win rate (%)", "Revenue closed (USD)". */
function bare(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '')
}

/** The quarter of "FY2026 Q3", "Q3 2026", "2026-3". */
function quarterIn(text: string, fiscalStartMonth: number): Quarter | null {
  const year = /(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1]
  const number = /q\s*([1-4])(?:\D|$)/i.exec(text)?.[1] ?? /^\d{4}-([1-4])$/.exec(text)?.[1]
  if (year === undefined || number === undefined) return null
  return quarterAt(Number(year), Number(number) as QuarterNumber, fiscalStartMonth)
}
