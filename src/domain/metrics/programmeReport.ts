import { type Quarter, quartersUpTo } from '#domain/calendar/quarter.ts'
import { boardText, type Paragraph } from '#domain/metrics/boardText.ts'
import { type MetricCard, metricCard } from '#domain/metrics/metricCard.ts'
import { HEADLINE_METRICS, PROGRAMME_METRICS } from '#domain/metrics/programmeMetrics.ts'
import type { Programme } from '#domain/metrics/programme.ts'
import { programmeOf } from '#domain/metrics/programmeOf.ts'
import { quarterCosts } from '#domain/metrics/quarterCosts.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { targetFor } from '#domain/scorecard/targetFor.ts'
import type { Records } from '#records/recordTable.ts'

/** A quarter of the programme as the board reads it. */
export interface ProgrammeReport {
  readonly quarters: readonly Quarter[]
  readonly programme: Programme
  /** All metrics, those of the strip first. */
  readonly cards: readonly MetricCard[]
  readonly board: readonly Paragraph[]
}

const QUARTERS = 8

/** All metrics of a quarter with eight quarters of history; changes are told against the quarter `back` before it, 1 to 7. */
export function programmeReport(
  records: Records,
  book: ScorecardBook,
  quarter: Quarter,
  { today, back }: { readonly today: string; readonly back: number },
): ProgrammeReport {
  const quarters = quartersUpTo(quarter, QUARTERS, book.fiscalStartMonth)
  const programmes = quarters.map((each) =>
    programmeOf(records, book, each, today, quarterCosts(records, each)),
  )
  const now = programmes.at(-1)
  if (!now) throw new Error('A report has a quarter.')
  const cards = PROGRAMME_METRICS.map((metric) => {
    const target = targetFor(book.targets, { participantId: null, tierId: null }, metric.id)?.value ?? null
    return metricCard(metric, programmes, { target, limits: book.limits, back })
  })
  const before = programmes.at(-1 - back) ?? null
  const headline = cards.slice(0, HEADLINE_METRICS.length)
  return {
    quarters,
    programme: now,
    cards,
    board: boardText(now, before, headline, back === 4 ? 'a year earlier' : 'last quarter'),
  }
}
