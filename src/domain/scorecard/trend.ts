import { changeOf, reachesPct } from '#domain/figures/changeOf.ts'

/** `new` is something out of nothing, `none` that there is nothing to compare. */
export type TrendDirection = 'up' | 'flat' | 'down' | 'new' | 'none'

export interface Trend {
  readonly direction: TrendDirection
  readonly changePct: number | null
}

/** The last of a series (oldest first) against the one before; a gap breaks it, unknown is not zero (rules.md §6). */
export function trend(series: readonly (number | null)[]): Trend {
  const now = series.at(-1) ?? null
  const before = series.at(-2) ?? null
  if (now === null || before === null) return { direction: 'none', changePct: null }
  const changePct = changeOf(now, before)
  if (changePct === null) return { direction: fromZero(now), changePct }
  if (reachesPct(changePct, FLAT_PCT)) return { direction: 'up', changePct }
  return { direction: reachesPct(-changePct, FLAT_PCT) ? 'down' : 'flat', changePct }
}

const FLAT_PCT = 5

function fromZero(now: number): TrendDirection {
  if (now === 0) return 'flat'
  return now > 0 ? 'new' : 'down'
}
