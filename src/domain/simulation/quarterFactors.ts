/** What part of a yearly amount falls into each quarter of a year to come (rules.md §10). */
export interface YearShape {
  /** Years from now: 0 is this one. */
  readonly yearsAhead: number
  /** Percent a year. */
  readonly growthPct: number
  /** Weights of the four quarters; all 0 means a quarter each. */
  readonly seasons: readonly [number, number, number, number]
  /** Months until a new partner begins to pay off; `null` for one that runs already. */
  readonly rampMonths: number | null
}

export const EVEN_YEAR: YearShape = { yearsAhead: 0, growthPct: 0, seasons: [0, 0, 0, 0], rampMonths: null }

/** Factors of the four quarters: growth × share of the season × ramp. Without any of them a quarter each. */
export function quarterFactors({ yearsAhead, growthPct, seasons, rampMonths }: YearShape): readonly number[] {
  const growth = (1 + growthPct / 100) ** yearsAhead
  const total = seasons.reduce((sum, weight) => sum + weight, 0)
  return seasons.map((weight, quarter) => {
    const share = total > 0 ? weight / total : 1 / 4
    return growth * share * rampShare(12 * yearsAhead + 3 * quarter, rampMonths)
  })
}

/**
 * How much of its full pace a new partner has in the three months from `month` on, 0 to 1: nothing until its time to
 * value, then evenly up to all of it over as long again.
 */
export function rampShare(month: number, rampMonths: number | null): number {
  if (rampMonths === null || rampMonths <= 0) return 1
  return (paceUpTo(month + 3, rampMonths) - paceUpTo(month, rampMonths)) / 3
}

/** Months at full pace that are worked off up to a month. */
function paceUpTo(month: number, rampMonths: number): number {
  const since = Math.max(0, month - rampMonths)
  const rising = Math.min(since, rampMonths)
  return (rising * rising) / (2 * rampMonths) + Math.max(0, since - rampMonths)
}
