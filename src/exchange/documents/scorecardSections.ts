import { lastClosedQuarter } from '#domain/calendar/quarterKey.ts'
import { figureText } from '#domain/figures/figureText.ts'
import type { GuideSection } from '#domain/incentives/guide.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import { ragWord, RAG_WORDS } from '#domain/scorecard/ragText.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { scorecardRow, type ScorecardRow } from '#domain/scorecard/scorecardRow.ts'
import { section, table } from '#exchange/documents/section.ts'
import type { Records } from '#records/recordTable.ts'

const SHOWN = COLUMNS.filter(({ usual }) => usual)

/** The scorecards of the last closed quarter, partner by partner; those of whom nothing is known are left out. */
export function scorecardSections(records: Records, today: string): readonly GuideSection[] {
  const book = scorecardBook(records)
  const quarter = lastClosedQuarter(today, book.fiscalStartMonth)
  const rows = book.partners
    .map((partner) => scorecardRow(book, partner, quarter))
    .filter(({ cells }) => SHOWN.some(({ id }) => cells[id].value !== null))
    .map((row) => [row.participant.name, RAG_WORDS[row.overall.status], ...figuresOf(row, book.currency)])
  return section(`Scorecard, ${quarter.label}`, [
    table(['Partner', 'Overall', ...SHOWN.map(({ title }) => title)], rows),
  ])
}

function figuresOf({ cells }: ScorecardRow, currency: string): readonly string[] {
  return SHOWN.map(({ id, unit }) => {
    const { value, rag } = cells[id]
    const text = figureText(value, unit, currency)
    return rag.status === 'grey' ? text : `${text} (${ragWord(rag).toLowerCase()})`
  })
}
