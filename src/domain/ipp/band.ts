import { reaches } from '#domain/ipp/table.ts'

/** What to do about a partner; `assess` says that too little is known to decide. */
export type Band = 'pursue' | 'pilot' | 'nurture' | 'pass' | 'assess'

/** `out` fails a minimum, `thin` is too little rated to rank, the others are ranked. */
export type FitStatus = 'ranked' | 'thin' | 'out'

/** Where the bands begin (scores 0 to 100, limits inclusive) and how much must be rated (shares 0 to 1). */
export interface BandLimits {
  readonly minCoverage: number
  readonly pursueCoverage: number
  readonly pursue: number
  readonly pilot: number
  readonly nurture: number
}

export const BAND_LIMITS: BandLimits = {
  minCoverage: 0.6,
  pursueCoverage: 0.8,
  pursue: 75,
  pilot: 60,
  nurture: 40,
}

/** Whether a partner is ranked (rules.md §3). */
export function fitStatus(
  score: number | null,
  coverage: number | null,
  out: boolean,
  limits: BandLimits,
): FitStatus {
  if (out) return 'out'
  if (score === null || coverage === null || !reaches(coverage, limits.minCoverage)) return 'thin'
  return 'ranked'
}

/** The band of a partner (rules.md §3); `out` = below a minimum, `unproven` = a minimum nobody has checked. */
export function band(
  score: number | null,
  coverage: number | null,
  { out, unproven }: { readonly out: boolean; readonly unproven: boolean },
  limits: BandLimits,
): Band {
  const status = fitStatus(score, coverage, out, limits)
  if (status === 'out') return 'pass'
  if (status === 'thin' || score === null || coverage === null) return 'assess'
  if (reaches(score, limits.pursue))
    return !unproven && reaches(coverage, limits.pursueCoverage) ? 'pursue' : 'pilot'
  if (reaches(score, limits.pilot)) return 'pilot'
  return reaches(score, limits.nurture) ? 'nurture' : 'pass'
}
