import { addDays, isWithin } from '#domain/calendar/days.ts'
import type { Programme, ProgrammePartner } from '#domain/metrics/programme.ts'

/** Partners signed by the day and not ended by it. */
export function signedPartners({
  partners,
  asOf,
}: Pick<Programme, 'partners' | 'asOf'>): readonly ProgrammePartner[] {
  return partners.filter(
    ({ signedOn, endedOn = null }) =>
      signedOn !== null && signedOn <= asOf && (endedOn === null || endedOn > asOf),
  )
}

/** Signed partners with activity in the last 90 days, both ends counted (rules.md §0, §7). */
export function activeOnes(programme: Pick<Programme, 'partners' | 'asOf'>): readonly ProgrammePartner[] {
  const last90 = { start: addDays(programme.asOf, 1 - ACTIVE_DAYS), end: programme.asOf }
  return signedPartners(programme).filter(({ activity }) => activity.some((day) => isWithin(day, last90)))
}

/** Partners that signed within the period, whatever became of them. */
export function signedInPeriod({ partners, period }: Programme): readonly ProgrammePartner[] {
  return partners.filter(({ signedOn }) => isWithin(signedOn, period))
}

const ACTIVE_DAYS = 90
