import { betweennessSteps, type Betweenness, type BetweennessSettings } from '#domain/network/betweenness.ts'
import { BETWEENNESS_SETTINGS } from '#domain/network/betweenness.ts'
import { conflict, type ConflictSettings, type SegmentConflict } from '#domain/network/conflict.ts'
import type { Network } from '#domain/network/network.ts'
import { reachSteps, type SegmentReach } from '#domain/network/reach.ts'
import { singlePoints, type SinglePoints } from '#domain/network/singlePoints.ts'
import { finish } from '#domain/steps/finish.ts'

/** What the shape of the map tells, apart from amounts. */
export interface NetworkAnalysis {
  readonly network: Network
  readonly reach: readonly SegmentReach[]
  readonly singlePoints: SinglePoints
  readonly conflicts: readonly SegmentConflict[]
  readonly betweenness: Betweenness
}

export interface AnalysisSettings extends ConflictSettings {
  readonly betweenness: BetweennessSettings
}

export const ANALYSIS_SETTINGS: AnalysisSettings = {
  dealRegistration: false,
  betweenness: BETWEENNESS_SETTINGS,
}

/** All analyses at once. */
export function analyse(network: Network, settings = ANALYSIS_SETTINGS): NetworkAnalysis {
  return finish(analysisSteps(network, settings))
}

/**
 * The same in steps of some milliseconds: each yields the share done, 0 to 1, the end returns the result. To stop, take
 * no further step.
 */
export function* analysisSteps(
  network: Network,
  settings = ANALYSIS_SETTINGS,
): Generator<number, NetworkAnalysis, void> {
  const reached = yield* scaledSteps(reachSteps(network), 0, REACH_SHARE)
  const points = singlePoints(network)
  const conflicts = conflict(network, settings)
  yield POINTS_SHARE
  const between = yield* scaledSteps(betweennessSteps(network, settings.betweenness), POINTS_SHARE, 1)
  return { network, reach: reached, singlePoints: points, conflicts, betweenness: between }
}

// Roughly where the time goes.
const REACH_SHARE = 0.2
const POINTS_SHARE = 0.3

function* scaledSteps<T>(
  steps: Generator<number, T, void>,
  from: number,
  to: number,
): Generator<number, T, void> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield from + step.value * (to - from)
  }
}
