import { BAND_LIMITS, type BandLimits } from '#domain/ipp/band.ts'
import { checkLimits, checkTable } from '#domain/ipp/checkTable.ts'
import { fit } from '#domain/ipp/fit.ts'
import { rank, type RankedFit } from '#domain/ipp/rank.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { IppCandidate, IppCriterion } from '#domain/ipp/table.ts'

export interface ScoreTableInput {
  readonly criteria: readonly IppCriterion[]
  readonly candidates: readonly IppCandidate[]
  readonly options?: Partial<BandLimits>
}

/** Scores, bands and ranks of all partners in display order (rules.md §3), or the first fault of the input. */
export function scoreTable(input: ScoreTableInput): { readonly results: readonly RankedFit[] } | Refusal {
  const { criteria, candidates } = input
  const limits: BandLimits = { ...BAND_LIMITS, ...input.options }
  const refusal = checkTable(criteria, candidates) ?? checkLimits(limits)
  if (refusal) return refusal
  return { results: rank(candidates.map((candidate) => fit(criteria, candidate, limits))) }
}
