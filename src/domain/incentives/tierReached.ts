import {
  conditionsIn,
  type Missing,
  missingIn,
  progressPct,
  type Requirement,
  satisfies,
  type TierMetrics,
} from '#domain/incentives/requirement.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

export interface TierInput {
  /** Lowest first; a tier without a requirement is open to all. */
  readonly tiers: readonly LadderTier[]
  /** Of the trailing year, at quarter end. */
  readonly metrics: TierMetrics
  /** The tier the partner has; absent for one that has none yet. */
  readonly currentTier?: string | null | undefined
  /** Quarters in a row that ended below the current tier, before this one. */
  readonly quartersBelow?: number | undefined
  readonly graceQuarters?: number | undefined
}

export interface LadderTier {
  readonly id: string
  readonly requires?: Requirement | undefined
}

export interface TierReached {
  /** The highest tier whose requirement is satisfied, or null. */
  readonly earned: string | null
  /** The tier that holds from now on: up at once, down after the grace. */
  readonly applied: string | null
  readonly quartersBelow: number
  readonly next: NextTier | null
}

export interface NextTier {
  readonly id: string
  readonly progressPct: number
  readonly missing: readonly Missing[]
}

/** The tier a partner has earned and the one that holds, with the way to the next (rules.md §5). */
export function tierReached(input: TierInput): TierReached | Refusal {
  const refusal = checkLadder(input)
  if (refusal) return refusal
  const { tiers, metrics, currentTier, quartersBelow = 0, graceQuarters = 1 } = input
  const earned = tiers.findLastIndex(({ requires }) => satisfies(requires, metrics))
  const current = tiers.findIndex(({ id }) => id === currentTier)
  const below = earned < current
  const kept = below && quartersBelow < graceQuarters
  const applied = kept ? current : earned
  return {
    earned: tiers[earned]?.id ?? null,
    applied: tiers[applied]?.id ?? null,
    quartersBelow: kept ? quartersBelow + 1 : 0,
    next: nextTier(tiers[applied + 1], metrics),
  }
}

function nextTier(tier: LadderTier | undefined, metrics: TierMetrics): NextTier | null {
  if (!tier) return null
  return {
    id: tier.id,
    progressPct: progressPct(tier.requires, metrics),
    missing: missingIn(tier.requires, metrics),
  }
}

function checkLadder({ tiers, metrics, currentTier, ...grace }: TierInput): Refusal | null {
  if (tiers.length === 0) return refuse('E_NO_TIERS', 'tiers', 'The programme has no tiers yet: add one.')
  const seen = new Set<string>()
  for (const [place, { id, requires }] of tiers.entries()) {
    if (seen.has(id)) return refuse('E_DUPLICATE_ID', `tiers[${place}].id`, `The tier “${id}” stands twice.`)
    seen.add(id)
    if (conditionsIn(requires).some(({ min }) => !Number.isFinite(min)))
      return refuse('E_NUMBER', `tiers[${place}].requires`, 'A condition needs a number to reach.')
  }
  for (const [metric, value] of Object.entries(metrics))
    if (value !== null && value !== undefined && !Number.isFinite(value))
      return refuse('E_NUMBER', `metrics.${metric}`, 'A figure is a number.')
  if (currentTier !== undefined && currentTier !== null && !seen.has(currentTier))
    return refuse('E_TIER_UNKNOWN', 'currentTier', `The programme has no tier “${currentTier}”.`)
  for (const field of ['quartersBelow', 'graceQuarters'] as const)
    if (!(Number.isInteger(grace[field] ?? 0) && (grace[field] ?? 0) >= 0))
      return refuse('E_RANGE', field, 'Quarters are counted from 0 up.')
  return null
}
