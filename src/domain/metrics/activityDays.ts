import { type Quarter, quarterBefore } from '#domain/calendar/quarter.ts'
import { isActive } from '#domain/metrics/activeKinds.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import type { Scorecard } from '#records/scorecard.ts'

/**
 * The days up to `asOf` on which a partner did something that counts (rules.md §7): recorded deeds, certifications, deals created, won
 * or registered in which it has a part. Typed deals or engagements above 0 count on the last day of their quarter, because
 * a scorecard knows no closer day.
 */
export function activityDays(
  book: ScorecardBook,
  participantId: string,
  quarter: Quarter,
  asOf: string,
): readonly string[] {
  const recorded = book
    .recordsOf('activity', participantId)
    .flatMap(({ kind, on }) => (isActive(kind) ? on : []))
  const certified = book.recordsOf('certification', participantId).flatMap(({ on }) => on ?? [])
  const dealt = book
    .dealsOf(participantId)
    .flatMap(({ createdOn, closedOn, registeredOn, stage }) => [
      createdOn ?? [],
      registeredOn ?? [],
      stage === 'won' ? (closedOn ?? []) : [],
    ])
    .flat()
  const typed = [quarter, quarterBefore(quarter, book.fiscalStartMonth)].flatMap((each) => {
    if (!hasTypedDeed(book.cardOf(participantId, each))) return []
    return each.end < asOf ? each.end : asOf
  })
  return [...recorded, ...certified, ...dealt, ...typed].filter((day) => day <= asOf).toSorted()
}

function hasTypedDeed(card: Scorecard | undefined): boolean {
  return [card?.dealsSourced, card?.dealsWon, card?.engagements].some((count) => (count ?? 0) > 0)
}
