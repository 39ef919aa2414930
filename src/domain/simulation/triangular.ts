import { estimateFault, type Estimate } from '#domain/simulation/estimate.ts'
import type { Refusal } from '#domain/refusal.ts'

/**
 * The value below which a share `u` of a triangular distribution lies (rules.md §10). In closed form, so that every run
 * can be checked by hand; `u` is from 0 up to 1.
 */
export function triangularValue({ low, likely, high }: Estimate, u: number): number {
  const width = high - low
  if (width <= 0) return likely
  return u < (likely - low) / width
    ? low + Math.sqrt(u * width * (likely - low))
    : high - Math.sqrt((1 - u) * width * (high - likely))
}

export function triangularMean({ low, likely, high }: Estimate): number {
  return (low + likely + high) / 3
}

/** PERT trusts the likely guess four times as much. */
export function pertMean({ low, likely, high }: Estimate): number {
  return (low + 4 * likely + high) / 6
}

/** Values and means of one estimate, or its fault (E_NUMBER, E_RANGE). */
export function triangular(input: Estimate & { readonly u: readonly number[] }) {
  const fault: Refusal | null = estimateFault(input)
  if (fault) return fault
  return {
    values: input.u.map((share) => triangularValue(input, share)),
    mean: triangularMean(input),
    pertMean: pertMean(input),
  }
}
