/** The value at position (n − 1) p / 100 of `sorted`, straight between two; `null` of nothing (rules.md §10). */
export function percentile(sorted: ArrayLike<number>, p: number): number | null {
  const at = ((sorted.length - 1) * p) / 100
  const below = sorted[Math.floor(at)]
  if (below === undefined) return null
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

/** What came out of all runs. */
export interface Spread {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly mean: number
  /** One value per run, smallest first. */
  readonly sorted: Float64Array
}

/** The spread of one value or more; amounts are rounded to whole minor units. */
export function spreadOf(values: Float64Array, unit: 'minor' | 'ratio'): Spread {
  const sorted = values.toSorted()
  const told = unit === 'minor' ? halfAwayFromZero : (value: number) => value
  const at = (p: number) => told(percentile(sorted, p) ?? 0)
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  return { p10: at(10), p50: at(50), p90: at(90), mean: told(mean), sorted }
}

/** rules.md §0; adding 0 makes −0 a 0. */
export function halfAwayFromZero(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0
}
