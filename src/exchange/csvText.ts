/**
 * Rows as a CSV file (RFC 4180) that Excel opens as UTF-8, thanks to the mark at its beginning. What a spreadsheet would
 * read as a formula stays text: a name that begins with "=" must not run anything on somebody's machine.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return linesOf(rows.map((row) => row.map(cellText)))
}

/** The same of cells that are texts already, figures among them: "-20.50" is no formula and stays a figure. */
export function csvOfTexts(rows: readonly (readonly string[])[]): string {
  return linesOf(rows.map((row) => row.map((cell) => (FIGURE.test(cell) ? cell : harmless(cell)))))
}

/** A cell as it was before it was made harmless. */
export function cellAsWritten(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : harmless(cell)
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** An apostrophe before it makes it text in every spreadsheet; they show it no more than their own. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The signs that begin a formula, also the wide ones of East Asian keyboards, and those that a spreadsheet skips before. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/

const FIGURE = /^-?\d+(?:\.\d+)?$/
