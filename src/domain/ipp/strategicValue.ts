import { score } from '#domain/ipp/score.ts'
import type { IppCriterion, Ratings } from '#domain/ipp/table.ts'

/** What makes a partner strategic, and how much; the ids are those of the default criteria (rules.md §4). */
export const STRATEGIC_CRITERIA: readonly IppCriterion[] = [
  { id: 'product_synergy', c: 'customer', weight: 30 },
  { id: 'market_reach', c: 'capacity', weight: 20 },
  { id: 'brand_reputation', c: 'capability', weight: 20 },
  { id: 'customer_overlap', c: 'customer', weight: 20 },
  { id: 'commitment_level', c: 'commitment', weight: 10 },
]

/** 0 to 100: what somebody set by hand, else the weighted value of the rated ones; null when nothing is known. */
export function strategicValue(ratings: Ratings, override: number | null): number | null {
  return override ?? score(STRATEGIC_CRITERIA, ratings)
}
