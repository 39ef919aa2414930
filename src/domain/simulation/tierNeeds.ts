import type { TierReading } from '#domain/incentives/programmeReading.ts'
import { satisfies, type Requirement, type TierMetrics } from '#domain/incentives/requirement.ts'

/** The revenue a partner needs for a tier while its other figures stay; minor units, Infinity where none is enough. */
export interface TierNeed {
  readonly tierId: string
  readonly fromMinor: number
}

/** What each tier of a programme, lowest first, asks of a partner's revenue, given its other figures. */
export function tierNeeds(tiers: readonly TierReading[], others: TierMetrics): readonly TierNeed[] {
  return tiers.map(({ tier, requires }) => ({ tierId: tier.id, fromMinor: revenueFor(requires, others) }))
}

/** The tier earned at a revenue: the highest whose need is met (rules.md §5); -1 for none. */
export function tierEarned(needs: readonly TierNeed[], revenueMinor: number): number {
  return needs.findLastIndex(({ fromMinor }) => revenueMinor >= fromMinor)
}

function revenueFor(requirement: Requirement | undefined, others: TierMetrics): number {
  if (!requirement) return 0
  if ('any' in requirement)
    return requirement.any.length === 0
      ? 0
      : Math.min(...requirement.any.map((part) => revenueFor(part, others)))
  if ('all' in requirement) return Math.max(0, ...requirement.all.map((part) => revenueFor(part, others)))
  if (requirement.metric === 'revenueMinor') return requirement.min
  return satisfies(requirement, others) ? 0 : Infinity
}
