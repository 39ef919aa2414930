import { lastClosedQuarter } from '#domain/calendar/quarterKey.ts'
import type { GuideSection } from '#domain/incentives/guide.ts'
import { plainText } from '#domain/metrics/boardText.ts'
import { programmeReport } from '#domain/metrics/programmeReport.ts'
import { HEADLINE_METRICS } from '#domain/metrics/programmeMetrics.ts'
import { ragWord } from '#domain/scorecard/ragText.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { paragraph, section, table } from '#exchange/documents/section.ts'
import type { Records } from '#records/recordTable.ts'

/** The last closed quarter for the board: the sentences, and the headline metrics with what they are made of. */
export function boardSections(records: Records, today: string): readonly GuideSection[] {
  const book = scorecardBook(records)
  if (book.partners.length === 0) return []
  const quarter = lastClosedQuarter(today, book.fiscalStartMonth)
  const { board, cards } = programmeReport(records, book, quarter, { today, back: 1 })
  const rows = cards
    .slice(0, HEADLINE_METRICS.length)
    .map(({ metric, valueText, targetText, rag, value, changeText, detail }) => [
      metric.title,
      valueText,
      targetText.replace('Target ', '') || '–',
      value === null ? '–' : ragWord(rag),
      changeText || '–',
      detail,
    ])
  return section(`Summary for the board, ${quarter.label}`, [
    ...board.map((words) => paragraph(plainText([words]))),
    table(['Metric', 'Value', 'Target', 'Status', 'Against the quarter before', 'Made of'], rows),
  ])
}
