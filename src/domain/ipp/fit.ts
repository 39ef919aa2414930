import { type Band, band, type BandLimits, type FitStatus, fitStatus } from '#domain/ipp/band.ts'
import { coverage } from '#domain/ipp/coverage.ts'
import { type GroupScores, groupScores } from '#domain/ipp/groupScores.ts'
import { type Knockouts, knockouts } from '#domain/ipp/knockouts.ts'
import { type Level, level } from '#domain/ipp/level.ts'
import { score } from '#domain/ipp/score.ts'
import { type ScoreRange, scoreRange } from '#domain/ipp/scoreRange.ts'
import type { IppCandidate, IppCriterion, Ratings } from '#domain/ipp/table.ts'

/** What the profile decides about one partner by itself: score 0 to 100, coverage 0 to 1, null = unknown. */
export interface Verdict {
  readonly score: number | null
  readonly coverage: number | null
  readonly status: FitStatus
  readonly band: Band
  /** `KNOCKOUT:<criterion id>` and `UNPROVEN:<criterion id>`. */
  readonly flags: readonly string[]
}

/** Everything the profile says about one partner by itself: scores 0 to 100, null = unknown. */
export interface Fit extends Verdict, ScoreRange {
  readonly id: string
  readonly name: string
  /** Score/10. */
  readonly score10: number | null
  readonly byC: GroupScores
  readonly level: Level | null
}

/** Decides about one partner (rules.md §3), for half the work of `fit`. The input is taken as sound: see checkTable. */
export function verdict(criteria: readonly IppCriterion[], ratings: Ratings, limits: BandLimits): Verdict {
  const points = score(criteria, ratings)
  const covered = coverage(criteria, ratings)
  const found = knockouts(criteria, ratings)
  const out = found.failed.length > 0
  return {
    score: points,
    coverage: covered,
    status: fitStatus(points, covered, out, limits),
    band: band(points, covered, { out, unproven: found.unproven.length > 0 }, limits),
    flags: flagsOf(found),
  }
}

/** Judges one partner (rules.md §3). The input is taken as sound: see checkTable. */
export function fit(criteria: readonly IppCriterion[], candidate: IppCandidate, limits: BandLimits): Fit {
  const { id, name, ratings } = candidate
  const decided = verdict(criteria, ratings, limits)
  return {
    id,
    name,
    ...decided,
    score10: decided.score === null ? null : decided.score / 10,
    ...scoreRange(criteria, ratings),
    byC: groupScores(criteria, ratings),
    level: level(decided.score),
  }
}

function flagsOf({ failed, unproven }: Knockouts): readonly string[] {
  return [...failed.map((id) => `KNOCKOUT:${id}`), ...unproven.map((id) => `UNPROVEN:${id}`)]
}
