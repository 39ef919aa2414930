/** A cell of a row; `start` and `end` are where its content stands in the row's text. */
export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Rows and cells of a pasted table. A cell in quotation marks may hold the separator, line ends and doubled marks. */
export function cellsOf(text: string, separator: string): { text: string; cells: Cell[] }[] {
  const rows: { text: string; cells: Cell[] }[] = []
  let at = 0
  while (at < text.length) {
    const from = at
    const cells: Cell[] = []
    let inRow = true
    while (inRow) {
      const { cell, next, more } = cellAt(text, at, separator)
      cells.push({ ...cell, start: cell.start - from, end: cell.end - from })
      inRow = more
      at = next
    }
    rows.push({ text: text.slice(from, at).replace(/(?:\r\n|\r|\n)$/u, ''), cells })
  }
  return rows
}

/** The cell that begins at `at`, where the one after it begins, and whether that is in the same row. */
function cellAt(text: string, at: number, separator: string): { cell: Cell; next: number; more: boolean } {
  const quoted = QUOTED.exec(text.slice(at, at + LONGEST))
  const end = quoted ? at + quoted[0].length : at
  if (quoted && endsCell(text, end, separator)) {
    const inside = (quoted[1] ?? '').replaceAll('""', '"').trim()
    const cell = { text: inside, start: at + 1, end: end - 1 }
    return { cell, next: afterEnd(text, end), more: text[end] === separator }
  }
  let stop = at
  while (stop < text.length && !endsCell(text, stop, separator)) stop++
  const bare = text.slice(at, stop)
  const start = at + (bare.length - bare.trimStart().length)
  const cell = { text: bare.trim(), start, end: start + bare.trim().length }
  return { cell, next: afterEnd(text, stop), more: text[stop] === separator }
}

const QUOTED = /^"((?:[^"]|"")*)"/u
/** A quoted cell longer than this is no cell but a mark left open. */
const LONGEST = 20_000

function endsCell(text: string, at: number, separator: string): boolean {
  const char = text[at]
  return char === undefined || char === separator || char === '\n' || char === '\r'
}

function afterEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1)
}
