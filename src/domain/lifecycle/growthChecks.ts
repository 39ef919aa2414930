import { dayText, daysBetween } from '#domain/calendar/days.ts'
import { type LifecycleFacts, met, notMet, type StageCheck, unknown } from '#domain/lifecycle/checks.ts'

/** A second motion, region or segment stands in the profile. */
export function secondFieldCheck({ participant }: LifecycleFacts): StageCheck {
  const title = 'Second motion, region or segment agreed'
  const { motions, regions, segments } = participant
  const second = [
    motions.length > 1 ? `${motions.length} motions` : null,
    regions.length > 1 ? `${regions.length} regions` : null,
    segments.length > 1 ? `${segments.length} segments` : null,
  ].filter((words) => words !== null)
  if (second.length > 0) return met('second-field', title, `The profile names ${second.join(' and ')}.`)
  return motions.length + regions.length + segments.length === 0
    ? unknown('second-field', title, 'The profile names no motion, region or segment.')
    : notMet('second-field', title, 'The profile names one motion, region and segment at most.')
}

/** The goal of the joint plan is reached, or was given up. */
export function goalCheck({ jointValue }: LifecycleFacts): StageCheck {
  const title = 'Goal of the joint plan reached or stopped'
  if (jointValue === null || jointValue.goal.trim() === '')
    return unknown('goal', title, 'The joint plan names no goal yet.')
  if (jointValue.goalState === 'open') return notMet('goal', title, `Still open: ${jointValue.goal}`)
  return met('goal', title, `The goal was ${jointValue.goalState}: ${jointValue.goal}`)
}

/** Its last closed quarter is red. */
export function redCheck({ colours }: LifecycleFacts): StageCheck {
  const title = 'Red scorecard'
  const last = colours.at(-1)
  if (last === undefined || last === 'grey')
    return unknown('red', title, 'Its last closed quarter is not rated.')
  return last === 'red'
    ? met('red', title, 'Its last closed quarter is red.')
    : notMet('red', title, `Its last closed quarter is ${last}.`)
}

/** Nothing heard for 180 days. */
export function silentCheck({ activityDays, participant: { signedOn }, today }: LifecycleFacts): StageCheck {
  const title = '180 days without activity'
  const last = activityDays.at(-1)
  const since = last ?? signedOn
  if (since === null) return unknown('silent', title, 'No activity and no day of signing are entered.')
  const days = daysBetween(since, today)
  const words =
    last === undefined
      ? `Nothing recorded since it signed, ${days} days ago.`
      : `Last active on ${dayText(last, true)}, ${days} days ago.`
  return days > SILENT_DAYS ? met('silent', title, words) : notMet('silent', title, words)
}

/** The last review is older than a quarter. */
export function reviewDueCheck({ lastReviewOn, today }: LifecycleFacts): StageCheck {
  const title = 'Quarterly review due'
  if (lastReviewOn === null) return met('review-due', title, 'No review is recorded.')
  const days = daysBetween(lastReviewOn, today)
  const words = `The last review was on ${dayText(lastReviewOn, true)}, ${days} days ago.`
  return days > REVIEW_DAYS ? met('review-due', title, words) : notMet('review-due', title, words)
}

/** Days after which a review is due, and after which it is overdue (rules.md §9, set-and-forget). */
export const REVIEW_DAYS = 92
export const REVIEW_OVERDUE_DAYS = 180
export const SILENT_DAYS = 180
