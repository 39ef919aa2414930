import type { Unit } from '#domain/figures/unit.ts'
import type { Programme } from '#domain/metrics/programme.ts'
import type { RagStatus } from '#domain/scorecard/rag.ts'

/** Why a metric has no value. */
export type MetricReason =
  | 'NO_DEALS'
  | 'NO_REVENUE'
  | 'NO_TOTAL'
  | 'NONE_WON'
  | 'NO_PARTNER'
  | 'NONE_ACTIVE'
  | 'NONE_SIGNED'
  | 'NO_COST'
  | 'NO_MARGIN'
  | 'NOTHING_SPENT'
  | 'NO_ANSWER'
  | 'NONE_YET'
  | 'NO_CUSTOMERS'

/** What a metric comes to in one period. */
export interface Measured {
  /** In the unit of the metric, or null with a reason. */
  readonly value: number | null
  readonly reason?: MetricReason
  /** What it is made of, "$378k of $1.22M won"; where there is no value, the sentence why. */
  readonly detail: string
  /** What stands behind it, for a look inside. */
  readonly dealIds: readonly string[]
  readonly partnerIds: readonly string[]
}

/** One programme metric (rules.md §7). A new one is a file of its own that `programmeMetrics.ts` lists. */
export interface Metric {
  readonly id: string
  readonly title: string
  /** The formula in words. */
  readonly formula: string
  readonly unit: Unit
  /** The usual target, which a target record overrides; null where there is none. */
  readonly target: number | null
  readonly higherIsBetter: boolean
  /** Its colour where fixed bands decide and not a target. */
  statusOf?(value: number): RagStatus
  measure(programme: Programme): Measured
}

/** No value, and why. */
export function unmeasured(reason: MetricReason, detail: string): Measured {
  return { value: null, reason, detail, dealIds: [], partnerIds: [] }
}
