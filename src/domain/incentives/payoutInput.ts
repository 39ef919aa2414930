import type { DayRange } from '#domain/calendar/days.ts'
import type { ProgrammeTerms, SaleKind } from '#domain/incentives/terms.ts'

/** One partner and one period. */
export interface PayoutInput {
  readonly programme: ProgrammeTerms
  /** Id of the tier at the start of the period. */
  readonly tier: string
  readonly period: DayRange
  readonly deals: readonly PayoutDeal[]
  /** Of the fiscal year before this period, for a rebate on the year to date. */
  readonly ytdBefore?: YearToDate | undefined
  /** People certified in the period. */
  readonly newlyCertified?: number | undefined
  readonly retained?: readonly RetainedCustomer[] | undefined
}

/** A won deal, net of customer discount and tax, in minor units of its currency. */
export interface PayoutDeal {
  readonly id: string
  readonly netMinor: number
  readonly kind: SaleKind | 'refund'
  readonly closedOn: string
  readonly registered?: boolean | undefined
  /** The programme's currency where absent. */
  readonly currency?: string | undefined
  /** For a refund: the kind of the deal it takes back, or the id of a deal in the same list; new where absent. */
  readonly refundOf?: string | undefined
  /** For a refund: the size of the deal it takes back, which decides on minimum size and ceiling. */
  readonly originalMinor?: number | undefined
}

export interface YearToDate {
  /** Qualifying volume, refunds taken off. */
  readonly volumeMinor: number
  readonly rebatePaidMinor: number
}

export interface RetainedCustomer {
  readonly id: string
  readonly renewedMinor: number
}
