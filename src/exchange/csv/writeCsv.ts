/**
 * A table as CSV for spreadsheets: a byte order mark, so that Excel reads it as UTF-8, and no cell that a spreadsheet would
 * run as a formula, since a partner's name may come from anybody.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(tamed(cell))).join(',')).join('\r\n')}\r\n`
}

/** A plain number may begin with a minus; anything else that begins as formulas do gets an apostrophe before it. */
function tamed(cell: string): string {
  if (!/^[=+\-@\t\r]/.test(cell) || /^-?\d+(?:\.\d+)?$/.test(cell)) return cell
  return `'${cell}`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
