import { rounded } from '#domain/figures/figureText.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** The parts of which a row's rates are made; null or missing is unknown. */
export interface RateParts {
  readonly dealsSourced?: number | null
  readonly dealsWon?: number | null
  readonly dealsLost?: number | null
  readonly revenueMinor?: number | null
  readonly trainingDone?: number | null
  readonly trainingAssigned?: number | null
}

/** Percents 0–100 and minor units; null where a part is unknown or nothing is there to divide by. */
export interface Rates {
  readonly winRatePct: number | null
  /** Won of sourced, because open deals are not lost (rules.md §6). */
  readonly closeRatePct: number | null
  readonly averageDealMinor: number | null
  readonly trainingPct: number | null
}

/** The rates of one row (rules.md §6); E_NEGATIVE_AMOUNT where a typed part is below 0, E_NUMBER where it is no number. */
export function checkedRates(parts: RateParts): Rates | Refusal {
  for (const part of PARTS) {
    const value = parts[part]
    if (value === null || value === undefined) continue
    if (!Number.isFinite(value)) return refuse('E_NUMBER', part, 'A figure of a scorecard is a number.')
    if (value < 0) return refuse('E_NEGATIVE_AMOUNT', part, 'A figure of a scorecard is never negative.')
  }
  return rates(parts)
}

/** As `checkedRates`, for parts that are sound. */
export function rates(parts: RateParts): Rates {
  const { dealsSourced, dealsWon, dealsLost, revenueMinor, trainingDone, trainingAssigned } = parts
  const average = quotient(revenueMinor, dealsWon)
  return {
    winRatePct: percent(dealsWon, sum(dealsWon, dealsLost)),
    closeRatePct: percent(dealsWon, dealsSourced),
    averageDealMinor: average === null ? null : rounded(average, 0),
    trainingPct: percent(trainingDone, trainingAssigned),
  }
}

const PARTS = [
  'dealsSourced',
  'dealsWon',
  'dealsLost',
  'revenueMinor',
  'trainingDone',
  'trainingAssigned',
] as const

type Part = number | null | undefined

function quotient(part: Part, whole: Part): number | null {
  if (part === null || part === undefined || whole === null || whole === undefined || whole === 0) return null
  return part / whole
}

function percent(part: Part, whole: Part): number | null {
  const share = quotient(part, whole)
  return share === null ? null : share * 100
}

function sum(a: Part, b: Part): number | null {
  return a === null || a === undefined || b === null || b === undefined ? null : a + b
}
