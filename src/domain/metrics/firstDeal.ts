import { dayFault } from '#domain/calendar/dayFault.ts'
import { daysBetween } from '#domain/calendar/days.ts'
import type { Refusal } from '#domain/refusal.ts'

/** A signed partner and the day of its first won deal, null while it waits for one. */
export interface FirstDeal {
  readonly signedOn: string
  readonly firstWonOn: string | null
}

export interface FirstDealTimes {
  readonly withDeal: number
  readonly waiting: number
  /** Won before they signed; such a deal counts as 0 days. */
  readonly beforeSigning: number
  readonly medianDays: number | null
  readonly meanDays: number | null
  readonly targetMet: boolean | null
}

/** The target is fewer days than this (rules.md §7). */
export const FIRST_DEAL_DAYS = 90

/** Days from signing to the first won deal (rules.md §7); E_DATE for a day that is none. */
export function firstDealTimes({
  partners,
}: {
  readonly partners: readonly FirstDeal[]
}): FirstDealTimes | Refusal {
  for (const [place, { signedOn, firstWonOn }] of partners.entries()) {
    const path = `partners[${place}]`
    const fault = dayFault(signedOn, `${path}.signedOn`) ?? dayFault(firstWonOn, `${path}.firstWonOn`)
    if (fault) return fault
  }
  return timesOf(partners)
}

/** As `firstDealTimes`, for days that are sound. */
export function timesOf(partners: readonly FirstDeal[]): FirstDealTimes {
  const days = partners.flatMap(({ signedOn, firstWonOn }) =>
    firstWonOn === null ? [] : [daysBetween(signedOn, firstWonOn)],
  )
  const counted = days.map((count) => Math.max(0, count)).toSorted((a, b) => a - b)
  const medianDays = median(counted)
  return {
    withDeal: counted.length,
    waiting: partners.length - counted.length,
    beforeSigning: days.filter((count) => count < 0).length,
    medianDays,
    meanDays: counted.length === 0 ? null : counted.reduce((sum, count) => sum + count, 0) / counted.length,
    targetMet: medianDays === null ? null : medianDays < FIRST_DEAL_DAYS,
  }
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
