import { quarterBefore, quarterOn, quartersUpTo, trailingYear } from '#domain/calendar/quarter.ts'
import type { Band } from '#domain/ipp/band.ts'
import type { LifecycleFacts } from '#domain/lifecycle/checks.ts'
import { activityDays } from '#domain/metrics/activityDays.ts'
import { ONBOARDING_PHASES } from '#domain/playbooks/playbooks.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { figuresOf, scorecardRow } from '#domain/scorecard/scorecardRow.ts'
import { jointValueId } from '#records/jointValue.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Review } from '#records/review.ts'

/** What a fit evaluation says of a partner; null where there is none. */
export interface FitFacts {
  readonly band: Band | null
  readonly coverage: number | null
}

/** Gathers what the stage of a partner is judged by. */
export function lifecycleFacts(
  records: Records,
  book: ScorecardBook,
  participant: Participant,
  today: string,
  fit: FitFacts = { band: null, coverage: null },
): LifecycleFacts {
  const { id } = participant
  const now = quarterOn(today, book.fiscalStartMonth)
  const closed = quartersUpTo(quarterBefore(now, book.fiscalStartMonth), 2, book.fiscalStartMonth)
  const activities = book
    .recordsOf('activity', id)
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return {
    participant,
    today,
    ...fit,
    deals: book.dealsOf(id),
    dealsKept: book.keptSince !== null && book.keptSince <= today,
    colours: closed.map((quarter) => scorecardRow(book, participant, quarter).overall.status),
    wonInYear: wonInYear(book, id, today),
    activities,
    activityDays: activityDays(book, id, now, today),
    onboardingTasks: book.recordsOf('task', id).filter(({ phase }) => ONBOARDING_PHASES.has(phase)),
    lastReviewOn: lastReviewOn(book.recordsOf('review', id), today),
    jointValue: records.find('jointValue', jointValueId(id)) ?? null,
  }
}

/** The day of the last review that was held by today. */
export function lastReviewOn(reviews: readonly Review[], today: string): string | null {
  const held = reviews.flatMap(({ on }) => (on <= today ? on : []))
  return held.toSorted().at(-1) ?? null
}

function wonInYear(book: ScorecardBook, participantId: string, today: string): number | null {
  const counts = trailingYear(today, book.fiscalStartMonth).flatMap(
    (quarter) => figuresOf(book, participantId, quarter).figures.dealsWon.value ?? [],
  )
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}
