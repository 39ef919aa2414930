/** The largest file and the longest table an import takes. */
export const TABLE_LIMITS = { bytes: 25 * 1024 * 1024, rows: 100_000, columns: 200 } as const

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]
export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252'

/** A file as cells. Blank rows and blank cells at a row's end are gone; everything else is as it stood. */
export interface Table {
  readonly fileName: string
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** One name per column, each given and used once. */
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** As a spreadsheet counts them: from 1, the header and blank rows included. */
  readonly row: number
  /** As many as the header has. */
  readonly cells: readonly string[]
  /** Why this row cannot be read, as a sentence; `null` where it can. */
  readonly fault: string | null
}
