/** Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes where a cell has either. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

/** Reads what a spreadsheet has copied; the line end after the last row makes no row. Rows may be of unequal length. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; ; ) {
    const { cell, end } = cellAt(text, at)
    row.push(cell)
    if (text[end] === '\t') {
      at = end + 1
      continue
    }
    rows.push(row)
    row = []
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
    if (at >= text.length) return rows
  }
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The cell that begins at `start`, and where it ends: a tab, a line end or the end of the text. */
function cellAt(text: string, start: number): { cell: string; end: number } {
  QUOTED.lastIndex = start
  const closed = QUOTED.exec(text)?.[1]
  if (closed !== undefined)
    return { cell: closed.replaceAll('""', '"').replaceAll(/\r\n?/g, '\n'), end: start + closed.length + 2 }
  let end = start
  while (end < text.length && !ENDS.has(text.charAt(end))) end++
  return { cell: text.slice(start, end), end }
}

const ENDS = new Set(['\t', '\r', '\n'])

/** A cell in quotes; a quote that is never closed, or has text behind it, is a mere sign in the text. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y
