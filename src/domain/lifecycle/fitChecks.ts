import { dayText } from '#domain/calendar/days.ts'
import { shownNumber } from '#domain/figures/figureText.ts'
import { type LifecycleFacts, met, notMet, type StageCheck, unknown } from '#domain/lifecycle/checks.ts'

/** Enough of the profile rated, 80 % by weight. */
export function coverageCheck({ coverage }: LifecycleFacts): StageCheck {
  const title = 'Fit rated'
  if (coverage === null) return unknown('coverage', title, 'Nothing of the fit profile is rated yet.')
  const shown = `${shownNumber(coverage * 100)} % of the fit profile is rated`
  return coverage >= MIN_COVERAGE - 1e-9
    ? met('coverage', title, `${shown}.`)
    : notMet('coverage', title, `${shown}; it needs 80 %.`)
}

/** The fit says pursue or pilot. */
export function bandCheck({ band }: LifecycleFacts): StageCheck {
  const title = 'Fit says pursue or pilot'
  if (band === null || band === 'assess')
    return unknown('band', title, 'Too little is rated to tell the fit.')
  const named = band[0]?.toUpperCase() + band.slice(1)
  return band === 'pursue' || band === 'pilot'
    ? met('band', title, `The fit band is ${named}.`)
    : notMet('band', title, `The fit band is ${named}; it needs Pilot to sign.`)
}

/** Somebody is responsible. */
export function ownerCheck({ participant }: LifecycleFacts): StageCheck {
  const title = 'Owner named'
  return participant.owner === ''
    ? notMet('owner', title, 'Nobody is named as its owner.')
    : met('owner', title, `${participant.owner} looks after it.`)
}

/** The agreement is signed, by today. */
export function signedCheck({ participant: { signedOn }, today }: LifecycleFacts): StageCheck {
  const title = 'Agreement signed'
  if (signedOn === null) return notMet('signed', title, 'No day of signing is entered.')
  return signedOn > today
    ? notMet('signed', title, `It is to be signed on ${dayText(signedOn, true)}.`)
    : met('signed', title, `Signed on ${dayText(signedOn, true)}.`)
}

const MIN_COVERAGE = 0.8
