import type { TableMapping } from '#exchange/csv/recogniseTable.ts'
import type { Table, TableRow } from '#exchange/csv/table.ts'
import { oneLine, severalWords, shortened } from '#exchange/csv/words.ts'
import { TEXT_LIMITS } from '#records/fields.ts'

/** A value that keeps the name of its column beside it: "category: Runtime". */
export interface KeptValue {
  readonly column: string
  readonly value: string
}

/** The cells of one row by what their columns are, and what there is to say about them. */
export class RowCells {
  readonly remarks: string[] = []
  readonly keptTags: KeptValue[] = []
  readonly keptNotes: KeptValue[] = []
  readonly #byField = new Map<string, KeptValue>()

  constructor(row: TableRow, { header }: Table, { columns }: TableMapping) {
    for (const [i, use] of columns.entries()) {
      const [column, value] = [header[i] ?? '', row.cells[i] ?? '']
      if (value === '' || use === 'leaveOut') continue
      if (use === 'keepInNote') this.keptNotes.push({ column, value: oneLine(value) })
      else if (use === 'keepAsTag') this.#keepTags(column, value)
      else if (!this.#byField.has(use)) this.#byField.set(use, { column, value })
      // A second column of the same field would otherwise vanish without a word.
      else this.keptNotes.push({ column, value: oneLine(value) })
    }
  }

  /** The cell as it stands, empty where there is none. */
  text(field: string): string {
    return this.#byField.get(field)?.value ?? ''
  }

  /** The cell, if it is short enough for its field; otherwise nothing, and a remark. */
  fitting(field: string, limit: keyof typeof TEXT_LIMITS): string {
    const text = this.text(field)
    if (text.length <= TEXT_LIMITS[limit]) return text
    this.remark(field, `${text.length.toLocaleString('en')} characters are too many, left out`)
    return ''
  }

  /** The name of the column the field stands in. */
  column(field: string): string {
    return this.#byField.get(field)?.column ?? field
  }

  words(field: string): string[] {
    return severalWords(this.text(field)).filter((word) => word.length <= TEXT_LIMITS.line)
  }

  remark(field: string, what: string): void {
    this.remarks.push(`Column “${this.column(field)}”: ${what}.`)
  }

  /** What a field cannot take goes to the note under its column's name, and is told. */
  keepInstead(field: string, what: string, value = this.text(field)): void {
    this.remark(field, `“${shortened(value, 40)}” ${what}; kept in the note`)
    this.keptNotes.push({ column: this.column(field), value: oneLine(value) })
  }

  #keepTags(column: string, cell: string): void {
    for (const value of cell.includes('|') ? severalWords(cell) : [oneLine(cell)])
      if (`${column}: ${value}`.length <= TEXT_LIMITS.line) this.keptTags.push({ column, value })
      else this.keptNotes.push({ column, value })
  }
}

/** A note after the kept values are in it: a line a column, in place of the line that column had before. */
export function noteWith(note: string, kept: readonly KeptValue[]): string {
  if (kept.length === 0) return note
  const prefixes = kept.map(({ column }) => `${column}: `)
  const lines = note === '' ? [] : note.split('\n')
  const others = lines.filter((line) => !prefixes.some((prefix) => line.startsWith(prefix)))
  return [...others, ...kept.map(({ column, value }) => `${column}: ${value}`)].join('\n')
}

/** Tags after an import: those of its columns replaced, all others kept. */
export function tagsWith(
  tags: readonly string[],
  words: readonly string[],
  kept: readonly KeptValue[],
): string[] {
  const prefixes = kept.map(({ column }) => `${column}: `)
  const others = tags.filter((tag) => !prefixes.some((prefix) => tag.startsWith(prefix)))
  return [...new Set([...others, ...words, ...kept.map(({ column, value }) => `${column}: ${value}`)])]
}
