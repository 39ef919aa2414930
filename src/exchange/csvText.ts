/**
 * Rows as a CSV file (RFC 4180) that Excel opens as UTF-8, thanks to the mark at its beginning. What a spreadsheet would
 * read as a formula stays text: a name that begins with "=" must not run anything on somebody's machine.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? String(cell) : harmless(cell)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** An apostrophe before it makes it text in every spreadsheet; they show it no more than their own. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The signs that begin a formula, also the wide ones of East Asian keyboards, and those that a spreadsheet skips before. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/
