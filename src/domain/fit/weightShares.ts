interface Weighted {
  readonly id: string
  readonly weight: number
}

/** What each criterion weighs of the total, percent by id; empty where every weight is 0. */
export function weightShares(criteria: readonly Weighted[]): ReadonlyMap<string, number> {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return new Map(total > 0 ? criteria.map(({ id, weight }) => [id, (100 * weight) / total]) : [])
}

/**
 * Where the sliders of these criteria end. Weights are on any scale, so it follows the largest one, with room above it,
 * and goes up in steps so that it stays where it is while weights change a little.
 */
export function weightScaleEnd(criteria: readonly Pick<Weighted, 'weight'>[]): number {
  const largest = Math.max(0, ...criteria.map(({ weight }) => weight))
  return SCALE_ENDS.find((end) => end >= largest * 1.5) ?? Math.ceil(largest * 1.5)
}

const SCALE_ENDS = [10, 30, 60, 100, 300, 1_000, 10_000]

/** "16 %", with a decimal below 10 where there is one: "7.5 %". */
export function shareText(sharePct: number): string {
  const rounded = sharePct < 10 ? Math.round(sharePct * 10) / 10 : Math.round(sharePct)
  return `${rounded} %`
}
