import type { BandLimits, Band } from '#domain/ipp/band.ts'
import { fit } from '#domain/ipp/fit.ts'
import { ratingValue } from '#domain/ipp/ratingValue.ts'
import { activeCriteria, type IppCandidate, type IppCriterion, ratingOf } from '#domain/ipp/table.ts'

/** A table as the drawing loop wants it: rows of candidates × columns of criteria with a weight, 0 where there is none. */
export interface PackedTable {
  readonly columns: number
  readonly weights: Float64Array
  readonly values: Float64Array
  /** 1 where there is a rating. */
  readonly rated: Float64Array
  /** 1 where the criterion applies. */
  readonly applicable: Float64Array
  readonly rows: readonly PackedRow[]
}

export interface PackedRow {
  readonly id: string
  /** Rated on every criterion, so that every draw covers all of it. */
  readonly complete: boolean
  readonly out: boolean
  readonly unproven: boolean
  /** Ranked at the weights as they stand: only these can lead. */
  readonly ranked: boolean
  readonly band: Band
}

/** Packs a sound table for robustness(). */
export function packedTable(
  criteria: readonly IppCriterion[],
  candidates: readonly IppCandidate[],
  limits: BandLimits,
): PackedTable {
  const active = activeCriteria(criteria)
  const columns = active.length
  const size = columns * candidates.length
  const values = new Float64Array(size)
  const rated = new Float64Array(size)
  const applicable = new Float64Array(size)
  for (const [row, { ratings }] of candidates.entries())
    for (const [column, { id }] of active.entries()) {
      const rating = ratingOf(ratings, id)
      const cell = row * columns + column
      applicable[cell] = rating === 'na' ? 0 : 1
      rated[cell] = typeof rating === 'number' ? 1 : 0
      values[cell] = typeof rating === 'number' ? ratingValue(rating) : 0
    }
  const rows = candidates.map((candidate) => packedRow(criteria, candidate, limits))
  return {
    columns,
    weights: Float64Array.from(active, ({ weight }) => weight),
    values,
    rated,
    applicable,
    rows,
  }
}

function packedRow(
  criteria: readonly IppCriterion[],
  candidate: IppCandidate,
  limits: BandLimits,
): PackedRow {
  const { id, band, status, flags } = fit(criteria, candidate, limits)
  return {
    id,
    band,
    out: status === 'out',
    ranked: status === 'ranked',
    unproven: flags.some((flag) => flag.startsWith('UNPROVEN:')),
    complete: activeCriteria(criteria).every(
      (one) => typeof ratingOf(candidate.ratings, one.id) === 'number',
    ),
  }
}
