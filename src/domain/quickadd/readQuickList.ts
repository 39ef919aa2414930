import { bareWord } from '#domain/kinds/bareWord.ts'
import { LineReader } from '#domain/quickadd/lineReader.ts'
import type { QuickLine } from '#domain/quickadd/quickLine.ts'
import { readQuickLine } from '#domain/quickadd/readQuickLine.ts'
import { segmentsOf } from '#domain/quickadd/segments.ts'
import { cellsOf, type Cell } from '#domain/quickadd/tableCells.ts'

/**
 * Reads what was typed or pasted: a line each, or cells of a spreadsheet, whose first row may name the columns (without
 * one they are name, kind, region and then anything a line may say). Empty lines are left out.
 */
export function readQuickList(text: string, currency: string): QuickLine[] {
  const rows = cellsOf(text, '\t')
  if (rows.some((row) => row.cells.length > 1)) return tableLines(rows, currency)
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
  for (const sign of [',', ';'] as const) {
    const listed = lines.length > 1 ? cellsOf(text, sign) : []
    if (columnsNamed(listed[0]?.cells ?? [])) return tableLines(listed, currency)
  }
  return lines.map((line) => readQuickLine(line, currency))
}

type Column = 'name' | 'kind' | 'regions' | 'segments' | 'tags' | 'owner' | 'note' | 'gives' | 'gets' | 'any'

const COLUMN_NAMES: Readonly<Record<Exclude<Column, 'any'>, string>> = {
  name: 'name label company partner organisation organization account participant companyname partnername',
  kind: 'kind type role partnertype partnerkind category',
  regions: 'region regions territory country countries geography',
  segments: 'segment segments industry industries vertical',
  tags: 'tag tags keywords',
  owner: 'owner partnermanager accountmanager responsible',
  note: 'note notes comment comments description remarks',
  gives: 'gives whatitgives valuegiven provides',
  gets: 'gets whatitgets valuereceived receives',
}
const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  Object.entries(COLUMN_NAMES).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as Column] as const),
  ),
)
const USUAL: readonly Column[] = ['name', 'kind', 'regions']

interface Row {
  readonly text: string
  readonly cells: readonly Cell[]
}

function tableLines(rows: readonly Row[], currency: string): QuickLine[] {
  const [head, ...below] = rows.filter(({ text }) => text.trim() !== '')
  if (!head) return []
  const named = columnsNamed(head.cells)
  return (named ? below : [head, ...below]).map((row) => tableLine(row, named ?? USUAL, currency))
}

/** The columns that a first row names, or `null` where it is no header: one must be the name. */
function columnsNamed(cells: readonly Cell[]): readonly Column[] | null {
  const columns = cells.map(({ text }) => COLUMN_OF.get(bareWord(text)) ?? 'any')
  const known = columns.filter((column) => column !== 'any').length
  return columns.includes('name') && known >= Math.min(2, cells.length) ? columns : null
}

function tableLine({ text, cells }: Row, columns: readonly Column[], currency: string): QuickLine {
  const reader = new LineReader(text, currency)
  const fields: Record<string, string | string[]> = {}
  const nameAt = Math.max(0, columns.indexOf('name'))
  const name = cells[nameAt]
  if (name && name.text !== '') reader.takeCellName(name)
  for (const [at, cell] of cells.entries()) {
    const column = columns[at] ?? 'any'
    if (cell.text === '' || at === nameAt) continue
    if (column === 'any') {
      takeAny(reader, text, cell)
      continue
    }
    reader.understand(cell)
    const kept = keptOf(reader, column, cell.text)
    if (kept.length > 0) fields[column === 'kind' ? 'kindText' : column] = kept
  }
  const line = reader.done()
  return { ...line, fields: { ...line.fields, ...fields } }
}

/** What of a cell goes into the field of its column as it stands. */
function keptOf(reader: LineReader, column: Exclude<Column, 'any'>, text: string): string | string[] {
  if (column === 'note' || column === 'owner' || column === 'name') return text
  if (column === 'kind') {
    if (reader.takeKind(text)) return ''
    // A word that is no kind of ours stays, and the participant is "other" until somebody says better.
    return listed(text)
      .filter((word) => !reader.takeKind(word))
      .join(', ')
  }
  if (column === 'gives' || column === 'gets') {
    const side = column === 'gives' ? 'gives' : 'returns'
    return listed(text)
      .filter((words) => !reader.takeGiven(words, side))
      .join(', ')
  }
  return listed(text)
}

function takeAny(reader: LineReader, row: string, cell: Cell): void {
  const segments = segmentsOf(row.slice(0, cell.end), cell.start)
  for (const [at, segment] of segments.entries())
    reader.take(segment.before === 'start' ? { ...segment, before: ';' } : segment, segments[at + 1])
}

function listed(text: string): string[] {
  const words = text.split(/[,;|\n]/u).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))]
}
