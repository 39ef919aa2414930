import Papa from 'papaparse'
import { knownHeaders } from '#exchange/csv/columnNames.ts'
import { decodeBytes } from '#exchange/csv/decodeBytes.ts'
import { detectDelimiter } from '#exchange/csv/detectDelimiter.ts'
import {
  TABLE_LIMITS,
  type Delimiter,
  type Encoding,
  type Table,
  type TableRow,
} from '#exchange/csv/table.ts'

export type TableRead = { readonly table: Table } | { readonly fault: string }

/** Reads a CSV, TSV or text file as a table; a fault is a sentence that names the file and, where there is one, the row. */
export function readTable(bytes: Uint8Array, fileName: string): TableRead {
  const tooLarge = sizeFault(fileName, bytes.length)
  if (tooLarge !== null) return { fault: tooLarge }
  const decoded = decodeBytes(bytes)
  if ('binary' in decoded)
    return { fault: `${fileName} is ${decoded.binary}, not a table: save it as CSV and import that.` }
  if (decoded.text.trim() === '') return { fault: `${fileName} is empty.` }
  return parse(decoded.text.replaceAll(/\r\n?/g, '\n'), fileName, decoded.encoding)
}

/** Why a file of that many bytes is not even opened, or `null`. */
export function sizeFault(fileName: string, bytes: number): string | null {
  if (bytes <= TABLE_LIMITS.bytes) return null
  const size = (bytes / 1024 / 1024).toFixed(1)
  return `${fileName} has ${size} MB; an import takes files up to ${TABLE_LIMITS.bytes / 1024 / 1024} MB.`
}

function parse(text: string, fileName: string, encoding: Encoding): TableRead {
  const told = TOLD_DELIMITER.exec(text)
  const delimiter = (told?.[1] as Delimiter | undefined) ?? detectDelimiter(text)
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: TABLE_LIMITS.rows + SPARE_ROWS,
  })
  const quote = errors.find((error) => error.type === 'Quotes')
  if (quote) return { fault: quoteFault(fileName, quote.code, (quote.row ?? 0) + 1) }
  const start = data.findIndex((cells, i) => (i > 0 || !told) && !isBlank(cells))
  const names = (data[start] ?? []).map((cell) => cell.trim())
  const noHeader = headerFault(names, fileName, start + 1)
  if (noHeader !== null) return { fault: noHeader }
  const header = columnNames(names, data)
  const rows = data.flatMap((cells, i) =>
    i > start && !isBlank(cells) ? [tableRow(cells, i + 1, header)] : [],
  )
  const fault = rowsFault(rows, fileName, start + 1)
  return fault === null ? { table: { fileName, encoding, delimiter, header, rows } } : { fault }
}

/** The first line by which Excel tells its own separator. */
const TOLD_DELIMITER = /^sep=([,;\t|])\n/i

/** Read beyond the limit to notice that there is more, with room for header and blank rows. */
const SPARE_ROWS = 1_000

function quoteFault(fileName: string, code: string, row: number): string {
  return code === 'MissingQuotes'
    ? `${fileName}, row ${row}: a quotation mark is opened and never closed.`
    : `${fileName}, row ${row}: a quotation mark stands inside a quoted cell; write it twice ("") there.`
}

function headerFault(names: readonly string[], fileName: string, row: number): string | null {
  const place = `${fileName}, row ${row}`
  if (names.length > TABLE_LIMITS.columns)
    return `${place}: ${names.length} columns; an import takes up to ${TABLE_LIMITS.columns}.`
  if (knownHeaders(names) > 0) return null
  if (names.length < 2)
    return `${place}: only one column is found, and it is not a name; columns are separated by comma, semicolon, tab or |.`
  const like = names.find((name) => LIKE_DATA.test(name))
  return like === undefined
    ? null
    : `${place}: “${shortened(like)}” is no column name; the first row must name the columns, such as name, kind, website.`
}

/** Figures, dates, links and addresses stand in data, not in a header. */
const LIKE_DATA = /^(?:[-+]?[\d.,\s%]+|\d{4}-\d{2}-\d{2}.*|https?:\/\/.*|\S+@\S+\.\S+)$/i

/** Every column with a name of its own; columns without name and content are not counted. */
function columnNames(names: readonly string[], data: readonly string[][]): string[] {
  let width = names.length
  while (
    width > 1 &&
    names[width - 1] === '' &&
    data.every((cells) => (cells[width - 1] ?? '').trim() === '')
  )
    width--
  const used = new Set<string>()
  return names.slice(0, width).map((name, i) => {
    const wanted = name === '' ? `Column ${i + 1}` : shortened(name)
    let unique = wanted
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${wanted} (${n})`
    used.add(unique.toLowerCase())
    return unique
  })
}

function tableRow(cells: readonly string[], row: number, header: readonly string[]): TableRow {
  const width = header.length
  const beyond = cells.slice(width).findIndex((cell) => cell.trim() !== '')
  const fault =
    beyond < 0
      ? null
      : `has a cell in column ${width + beyond + 1} (“${shortened(cells[width + beyond] ?? '')}”), the header names only ${width}: a value with the separator in it needs quotation marks.`
  return { row, cells: header.map((_, i) => (cells[i] ?? '').trim()), fault }
}

function rowsFault(rows: readonly TableRow[], fileName: string, headerRow: number): string | null {
  if (rows.length === 0) return `${fileName} has a header in row ${headerRow} and no rows below it.`
  if (rows.length > TABLE_LIMITS.rows)
    return `${fileName} has more than ${TABLE_LIMITS.rows.toLocaleString('en-US')} rows, the most an import takes.`
  const bad = rows.filter(({ fault }) => fault !== null)
  const [first] = bad
  return first && bad.length > rows.length / 2 ? `${fileName}, row ${first.row} ${first.fault}` : null
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
