import { dayText, daysBetween } from '#domain/calendar/days.ts'
import type { ReviewFact } from '#domain/findings/facts.ts'
import { type AntiPattern, newFinding, type Severity } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'

/** Partners nobody looks back with: over 92 days watch, over 180 or never alarm (rules.md §9). */
export const setAndForget: AntiPattern = {
  id: 'set-and-forget',
  title: 'Partners without a recent review',
  group: 'Programme health',
  judge({ reviews, asOf }) {
    const late = (reviews ?? []).filter((review) => severityOf(review, asOf) !== null)
    if (late.length === 0) return null
    const isAlarm = late.some((review) => severityOf(review, asOf) === 'alarm')
    return { severity: isAlarm ? 'alarm' : 'watch', subjects: late.map(({ id }) => id) }
  },
  find(facts) {
    return (facts.reviews ?? []).flatMap((review) => {
      const severity = severityOf(review, facts.asOf)
      if (severity === null) return []
      return newFinding(this, {
        // A later review is another cause: silence about the last one is no silence about the next.
        cause: `${review.lastReviewOn ?? 'never'}:${review.id}`,
        severity,
        weight:
          review.lastReviewOn === null ? 25 : Math.min(60, daysBetween(review.lastReviewOn, facts.asOf) / 10),
        sentence: `${nameOf(facts, review.id)} ${sinceText(review, facts.asOf)}.`,
        fix: 'Set a date for a quarterly review.',
        participants: [review.id],
        action: { do: 'setReviewDate', participants: [review.id] },
      })
    })
  },
}

/** Also how long a planned review may be away before a partner counts as forgotten all the same. */
export const REVIEW_EVERY_DAYS = 92
const ALARM_DAYS = 180

function severityOf({ lastReviewOn }: ReviewFact, asOf: string): Severity | null {
  if (lastReviewOn === null) return 'alarm'
  const days = daysBetween(lastReviewOn, asOf)
  if (days <= REVIEW_EVERY_DAYS) return null
  return days > ALARM_DAYS ? 'alarm' : 'watch'
}

function sinceText({ lastReviewOn }: ReviewFact, asOf: string): string {
  if (lastReviewOn === null) return 'has never been reviewed'
  const sameYear = lastReviewOn.slice(0, 4) === asOf.slice(0, 4)
  return `was last reviewed ${daysBetween(lastReviewOn, asOf)} days ago, on ${dayText(lastReviewOn, !sameYear)}`
}
