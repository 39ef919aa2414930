import { dayText, daysBetween } from '#domain/calendar/days.ts'
import { type LifecycleFacts, met, notMet, type StageCheck, unknown } from '#domain/lifecycle/checks.ts'

/** Onboarding is recorded as done, or every task of it is. */
export function onboardedCheck({ activities, onboardingTasks }: LifecycleFacts): StageCheck {
  const title = 'Onboarding done'
  const recorded = activities.find(({ kind }) => kind === 'onboarding')
  if (recorded) return met('onboarded', title, `Onboarding was done on ${dayText(recorded.on, true)}.`)
  const open = onboardingTasks.filter(({ state }) => state === 'open').length
  if (onboardingTasks.length === 0)
    return unknown('onboarded', title, 'No onboarding is recorded and no onboarding tasks are set.')
  return open === 0
    ? met('onboarded', title, 'Every onboarding task is done.')
    : notMet('onboarded', title, `${open} of ${onboardingTasks.length} onboarding tasks are open.`)
}

/** A first deal or a live integration, within 90 days of signing. */
export function firstResultCheck(facts: LifecycleFacts): StageCheck {
  const title = 'First deal or integration'
  const first = firstResult(facts)
  const { signedOn } = facts.participant
  if (first === null) return noResult(facts, title)
  const days = signedOn === null ? null : Math.max(0, daysBetween(signedOn, first.on))
  const after = days === null ? '' : `, ${days} days after signing`
  return days !== null && days > FIRST_RESULT_DAYS
    ? met(
        'first-result',
        title,
        `${first.what} on ${dayText(first.on, true)}${after}: later than the ${FIRST_RESULT_DAYS} planned.`,
      )
    : met('first-result', title, `${first.what} on ${dayText(first.on, true)}${after}.`)
}

/** A first won deal, or an integration that is live. */
export function firstWinCheck(facts: LifecycleFacts): StageCheck {
  const title = 'First won deal or integration with users'
  const won = facts.deals
    .flatMap(({ stage, closedOn }) => (stage === 'won' && closedOn ? [closedOn] : []))
    .toSorted()[0]
  if (won !== undefined) return met('first-win', title, `First deal won on ${dayText(won, true)}.`)
  if ((facts.wonInYear ?? 0) > 0) return met('first-win', title, 'Its scorecards count won deals.')
  const live = facts.activities.find(({ kind }) => kind === 'integration')
  if (live) return met('first-win', title, `Integration live on ${dayText(live.on, true)}.`)
  return facts.dealsKept || facts.wonInYear !== null
    ? notMet('first-win', title, 'No deal won and no integration live yet.')
    : unknown('first-win', title, 'No deals are entered, so a win is not known.')
}

/** Two green quarters in a row, or three won deals in the trailing year. */
export function steadyCheck({ colours, wonInYear }: LifecycleFacts): StageCheck {
  const title = 'Two quarters green, or three deals won in a year'
  const lastTwo = colours.slice(-2)
  if (lastTwo.length === 2 && lastTwo.every((colour) => colour === 'green'))
    return met('steady', title, 'The last two quarters are green.')
  if ((wonInYear ?? 0) >= 3)
    return met('steady', title, `${wonInYear} deals were won in the last four quarters.`)
  if (wonInYear === null && lastTwo.every((colour) => colour === 'grey'))
    return unknown('steady', title, 'Neither its last quarters nor its deals are known.')
  return notMet(
    'steady',
    title,
    `The last two quarters are not both green, and ${wonInYear ?? 'an unknown number of'} deals were won in the last four.`,
  )
}

/** The first day a deal was registered, created or won with it, or an integration went live. */
export function firstResult({
  deals,
  activities,
  today,
}: LifecycleFacts): { what: string; on: string } | null {
  const found = [
    ...deals.flatMap(({ registeredOn, createdOn }) => {
      const on = registeredOn ?? createdOn
      return on === null ? [] : [{ what: 'First deal registered', on }]
    }),
    ...activities.flatMap(({ kind, on }) => {
      if (kind === 'registration') return [{ what: 'First deal registered', on }]
      return kind === 'integration' ? [{ what: 'Integration live', on }] : []
    }),
  ]
  return found.filter(({ on }) => on <= today).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
}

export const FIRST_RESULT_DAYS = 90

function noResult({ dealsKept, wonInYear }: LifecycleFacts, title: string): StageCheck {
  if ((wonInYear ?? 0) > 0)
    return met('first-result', title, 'Its scorecards count won deals; the day is not known.')
  return dealsKept || wonInYear !== null
    ? notMet('first-result', title, 'No deal is registered and no integration is live.')
    : unknown('first-result', title, 'No deals are entered on this map.')
}
