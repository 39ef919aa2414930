import type { Quarter } from '#domain/calendar/quarter.ts'
import { figureEntry } from '#domain/figures/figureEntry.ts'
import { rounded } from '#domain/figures/figureText.ts'
import { COLUMNS, type ScorecardColumn } from '#domain/scorecard/columns.ts'
import type { GroupRow } from '#domain/scorecard/groupRow.ts'
import { RAG_WORDS } from '#domain/scorecard/ragText.ts'
import type { ScorecardCell, ScorecardRow } from '#domain/scorecard/scorecardRow.ts'

/** A scorecard as rows of plain cells for CSV or a spreadsheet: figures bare, unknown empty, each colour as a word. */
export function scorecardTable(
  quarter: Quarter,
  rows: readonly ScorecardRow[],
  groups: readonly GroupRow[],
  currency: string,
): readonly (readonly string[])[] {
  const head = ['Partner', 'Quarter', ...COLUMNS.flatMap((column) => columnHeads(column, currency))]
  const line = (name: string, row: ScorecardRow | GroupRow, note: string) => [
    name,
    quarter.label,
    ...COLUMNS.flatMap(({ id }) => cellTexts(row.cells[id], currency)),
    row.overall.points === null ? '' : String(rounded(row.overall.points, 2)),
    RAG_WORDS[row.overall.status],
    note,
  ]
  return [
    [...head, 'Overall (0–2)', 'Overall status', 'Notes'],
    ...rows.map((row) => line(row.participant.name, row, row.note)),
    ...groups.map((row) => line(row.title, row, '')),
  ]
}

function columnHeads({ title, unit }: ScorecardColumn, currency: string): readonly string[] {
  const named = unit === 'money' ? `${title} (${currency})` : title
  return [unit === 'percent' ? `${title} (%)` : named, `${title} status`]
}

function cellTexts({ value, column, rag }: ScorecardCell, currency: string): readonly string[] {
  return [figureEntry(value, column.unit, currency), value === null ? '' : RAG_WORDS[rag.status]]
}
