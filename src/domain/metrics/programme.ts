import type { DayRange } from '#domain/calendar/days.ts'
import type { RetentionInput } from '#domain/metrics/retention.ts'
import type { DealStage } from '#records/deal.ts'

/** A partner of the programme: signed from `signedOn` on, and no longer on the day `endedOn`. */
export interface ProgrammePartner {
  readonly id: string
  readonly name?: string
  readonly signedOn: string | null
  readonly endedOn?: string | null
  /** Days on which it did something that counts as activity (rules.md §7). */
  readonly activity: readonly string[]
}

/** A deal as the metrics read it; `amountMinor` null is unknown and stays out of every sum. */
export interface ProgrammeDeal {
  readonly id: string
  readonly amountMinor: number | null
  readonly stage: DealStage
  readonly createdOn: string | null
  readonly closedOn?: string | null
  readonly registeredOn?: string | null
  readonly sourcedBy?: string | null
  readonly influencedBy?: readonly string[]
  /** Takes money back of another deal: it counts as money and not as a deal. */
  readonly isRefund?: boolean
}

/** What somebody typed into a scorecard over or instead of the deals, as the difference to them. */
export interface TypedDifference {
  readonly partnerId: string
  readonly pipelineMinor: number
  readonly revenueMinor: number
  readonly dealsWon: number
}

/** All that the programme metrics of one period are reckoned from (rules.md §7). Unknown is null or left out. */
export interface Programme {
  readonly asOf: string
  readonly period: DayRange
  /** "Q3 FY2026", for sentences. */
  readonly label?: string
  readonly currency?: string
  readonly partners: readonly ProgrammePartner[]
  readonly deals: readonly ProgrammeDeal[]
  /** False where nobody keeps deals: then a sum of none is unknown, not 0. */
  readonly dealsKept?: boolean
  /** The day of the first deal kept: a partner that signed before may have won one nobody wrote down. */
  readonly dealsSince?: string | null
  readonly typed?: readonly TypedDifference[]
  /** What the company won in all, typed by a person; null takes the deals. */
  readonly wonMinor?: number | null
  readonly recruitingCostMinor?: number | null
  readonly onboardingCostMinor?: number | null
  /** Take, SPIFFs, MDF and overhead of the period (rules.md §5). */
  readonly programmeCostMinor?: number | null
  readonly grossMarginPct?: number | null
  /** Share that would not have come anyway, 0–100. */
  readonly incrementalPct?: number | null
  readonly mdfSpentMinor?: number | null
  readonly mdfPipelineMinor?: number | null
  /** Answers of partners, 0–10. */
  readonly npsScores?: readonly number[]
  readonly retention?: RetentionInput | null
}

/** The currency its sentences are told in. */
export function currencyIn(programme: Programme): string {
  return programme.currency ?? 'USD'
}
