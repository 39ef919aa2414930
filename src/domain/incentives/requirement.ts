/** What a tier asks for: one condition, any of several, or all of them. */
export type Requirement = Condition | AnyOf | AllOf

/** At least `min` of a metric; money metrics end in `Minor` and are in minor units. */
export interface Condition {
  readonly metric: string
  readonly min: number
}

export interface AnyOf {
  readonly any: readonly Requirement[]
}

export interface AllOf {
  readonly all: readonly Requirement[]
}

/** A partner's figures of the trailing year by metric; a metric that is not there counts as 0. */
export type TierMetrics = Readonly<Record<string, number | null | undefined>>

/** A condition that is not met yet. */
export interface Missing {
  readonly metric: string
  readonly have: number
  readonly need: number
  readonly short: number
}

/** Whether the figures satisfy it; no requirement is always satisfied. */
export function satisfies(requirement: Requirement | undefined, metrics: TierMetrics): boolean {
  if (!requirement) return true
  if ('any' in requirement)
    return requirement.any.length === 0 || requirement.any.some((part) => satisfies(part, metrics))
  if ('all' in requirement) return requirement.all.every((part) => satisfies(part, metrics))
  return figure(metrics, requirement.metric) >= requirement.min
}

/** How far it is met, 0 to 100: any = the best part, all = the weakest part (rules.md §5). */
export function progressPct(requirement: Requirement | undefined, metrics: TierMetrics): number {
  if (!requirement) return 100
  if ('any' in requirement) return best(requirement.any.map((part) => progressPct(part, metrics)))
  if ('all' in requirement) return Math.min(100, ...requirement.all.map((part) => progressPct(part, metrics)))
  const { metric, min } = requirement
  return min <= 0 ? 100 : Math.min(100, Math.max(0, (100 * figure(metrics, metric)) / min))
}

/** Its conditions that are not met, in the order in which they are written. */
export function missingIn(requirement: Requirement | undefined, metrics: TierMetrics): readonly Missing[] {
  return conditionsIn(requirement).flatMap(({ metric, min }) => {
    const have = figure(metrics, metric)
    return have >= min ? [] : [{ metric, have, need: min, short: min - have }]
  })
}

/** Every condition in it. */
export function conditionsIn(requirement: Requirement | undefined): readonly Condition[] {
  if (!requirement) return []
  if ('any' in requirement) return requirement.any.flatMap(conditionsIn)
  if ('all' in requirement) return requirement.all.flatMap(conditionsIn)
  return [requirement]
}

function best(parts: readonly number[]): number {
  return parts.length === 0 ? 100 : Math.max(...parts)
}

function figure(metrics: TierMetrics, metric: string): number {
  return Object.hasOwn(metrics, metric) ? (metrics[metric] ?? 0) : 0
}
