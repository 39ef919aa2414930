import { checkIds, checkRating } from '#domain/ipp/checkTable.ts'
import { checkRevenues } from '#domain/ipp/pareto.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'
import { STRATEGIC_CRITERIA, strategicValue } from '#domain/ipp/strategicValue.ts'
import { type Ratings, reaches, ratingOf } from '#domain/ipp/table.ts'

/** The quarters of the chart: both high, strategy high, revenue high, both low. */
export type Quadrant = 'strategic-alliance' | 'technology' | 'channel' | 'affiliate'

export interface ValuedPartner {
  readonly id: string
  /** Involved revenue of the trailing year; null = no history yet. */
  readonly revenueMinor: number | null
  readonly ratings?: Ratings
  /** 0 to 100, set by hand. */
  readonly strategicOverride?: number | null
  /** For a partner without history: what a year should bring, and how likely (0 to 100). */
  readonly expectedMinor?: number | null
  readonly probabilityPct?: number | null
}

/** A dot of the chart; without a quadrant it has no point and is listed beside it. */
export interface ValuePoint {
  readonly id: string
  /** 0 to 100: revenue against the pivot. */
  readonly x: number | null
  /** 0 to 100: strategic value. */
  readonly y: number | null
  readonly quadrant: Quadrant | null
  /** Its revenue is expected, not earned. */
  readonly hollow: boolean
}

export interface ValueMatrix {
  /** The revenue in the middle of the axis; null when nobody has revenue and none is set. */
  readonly pivotMinor: number | null
  readonly partners: readonly ValuePoint[]
}

export interface ValueMatrixInput {
  readonly partners: readonly ValuedPartner[]
  readonly pivotMinor?: number | null
}

/**
 * Strategic value against revenue (rules.md §4). The axis is R/(R + pivot): one giant does not push everybody to the
 * edge, and no point jumps when a partner is added. Refuses with E_RANGE, E_NUMBER, E_RATING_RANGE, E_DUPLICATE_ID.
 */
export function valueMatrix({ partners, pivotMinor }: ValueMatrixInput): ValueMatrix | Refusal {
  const refusal = checkPivot(pivotMinor ?? null) ?? checkPartners(partners)
  if (refusal) return refusal
  const pivot = pivotMinor ?? medianPositive(partners)
  return { pivotMinor: pivot, partners: partners.map((partner) => pointOf(partner, pivot)) }
}

function pointOf(partner: ValuedPartner, pivot: number | null): ValuePoint {
  const x = revenueAxis(revenueOf(partner), pivot)
  const y = strategicValue(partner.ratings ?? {}, partner.strategicOverride ?? null)
  const quadrant = x === null || y === null ? null : quadrantAt(x, y)
  return { id: partner.id, x, y, quadrant, hollow: partner.revenueMinor === null && x !== null }
}

/** 50 belongs to the high side. */
function quadrantAt(x: number, y: number): Quadrant {
  if (reaches(y, 50)) return reaches(x, 50) ? 'strategic-alliance' : 'technology'
  return reaches(x, 50) ? 'channel' : 'affiliate'
}

function revenueOf({ revenueMinor, expectedMinor, probabilityPct }: ValuedPartner): number | null {
  if (revenueMinor !== null) return revenueMinor
  if (typeof expectedMinor !== 'number' || typeof probabilityPct !== 'number') return null
  return (expectedMinor * probabilityPct) / 100
}

function revenueAxis(revenue: number | null, pivot: number | null): number | null {
  if (revenue === null) return null
  if (revenue <= 0 || pivot === null) return 0
  return (100 * revenue) / (revenue + pivot)
}

function medianPositive(partners: readonly ValuedPartner[]): number | null {
  const sorted = partners.flatMap(({ revenueMinor }) =>
    revenueMinor !== null && revenueMinor > 0 ? [revenueMinor] : [],
  )
  sorted.sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

function checkPivot(pivot: number | null): Refusal | null {
  if (pivot === null) return null
  if (!Number.isFinite(pivot)) return refuse('E_NUMBER', 'pivotMinor', 'The pivot is an amount.')
  if (pivot > 0) return null
  return refuse('E_RANGE', 'pivotMinor', 'The pivot, the revenue in the middle of the axis, is more than 0.')
}

function checkPartners(partners: readonly ValuedPartner[]): Refusal | null {
  const refusal = checkRevenues(partners) ?? checkIds(partners, 'partners')
  if (refusal) return refusal
  for (const [place, partner] of partners.entries()) {
    const found = checkPartner(partner, `partners[${place}]`)
    if (found) return found
  }
  return null
}

function checkPartner(partner: ValuedPartner, path: string): Refusal | null {
  for (const { id } of STRATEGIC_CRITERIA) {
    const refusal = checkRating(ratingOf(partner.ratings ?? {}, id), `${path}.ratings.${id}`)
    if (refusal) return refusal
  }
  return (
    checkPercent(partner.strategicOverride, `${path}.strategicOverride`, 'A strategic value') ??
    checkPercent(partner.probabilityPct, `${path}.probabilityPct`, 'A probability') ??
    checkExpected(partner.expectedMinor, `${path}.expectedMinor`)
  )
}

function checkPercent(percent: number | null | undefined, path: string, what: string): Refusal | null {
  if (percent === null || percent === undefined) return null
  if (!Number.isFinite(percent)) return refuse('E_NUMBER', path, `${what} is a number from 0 to 100.`)
  if (percent >= 0 && percent <= 100) return null
  return refuse('E_RANGE', path, `${what} lies between 0 and 100.`)
}

function checkExpected(expected: number | null | undefined, path: string): Refusal | null {
  if (expected === null || expected === undefined || Number.isFinite(expected)) return null
  return refuse('E_NUMBER', path, 'Expected revenue is an amount.')
}
