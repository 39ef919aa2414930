import { BAND_LIMITS, type BandLimits } from '#domain/ipp/band.ts'
import { checkLimits, checkTable } from '#domain/ipp/checkTable.ts'
import type { WeightSpace } from '#domain/ipp/drawWeights.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'
import type { IppCandidate, IppCriterion } from '#domain/ipp/table.ts'

/** How many weightings are tried, which and with what; everything but the table and the mode has a default. */
export interface RobustnessInput {
  readonly criteria: readonly IppCriterion[]
  readonly candidates: readonly IppCandidate[]
  readonly mode: WeightSpace
  /** `near` only: by how much of itself a weight may be off, 0 to 1. */
  readonly spread?: number
  readonly draws?: number
  /** 32 bits: the same seed gives the same shares. */
  readonly seed?: number
  /** How many places count as the top. */
  readonly top?: number
  readonly options?: Partial<BandLimits>
}

/** The input with its defaults filled in: 10,000 draws, spread 0.3, seed 1, the first three places. */
export interface RobustnessSettings {
  readonly mode: WeightSpace
  readonly spread: number
  readonly draws: number
  readonly seed: number
  readonly top: number
  readonly limits: BandLimits
}

/** The settings of a sound input, or its first fault. */
export function checkRobustness(input: RobustnessInput): RobustnessSettings | Refusal {
  const { mode, spread = 0.3, draws = 10_000, seed = 1, top = 3 } = input
  const limits: BandLimits = { ...BAND_LIMITS, ...input.options }
  const refusal =
    checkTable(input.criteria, input.candidates) ??
    checkLimits(limits) ??
    checkMode(mode) ??
    checkNumber('spread', spread, { least: 0, most: 1, whole: false }) ??
    checkNumber('draws', draws, { least: 1, most: MOST_DRAWS, whole: true }) ??
    checkNumber('seed', seed, { least: 0, most: 2 ** 32 - 1, whole: true }) ??
    checkNumber('top', top, { least: 1, most: MOST_DRAWS, whole: true })
  return refusal ?? { mode, spread, draws, seed, top, limits }
}

const MOST_DRAWS = 1_000_000

function checkMode(mode: string): Refusal | null {
  if (mode === 'all' || mode === 'near') return null
  return refuse('E_RANGE', 'mode', 'Weightings are drawn from “all” of them or from those “near” yours.')
}

function checkNumber(
  path: string,
  value: number,
  { least, most, whole }: { readonly least: number; readonly most: number; readonly whole: boolean },
): Refusal | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse('E_NUMBER', path, `The setting “${path}” is a number.`)
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return null
  const kind = whole ? 'a whole number' : 'a number'
  return refuse('E_RANGE', path, `The setting “${path}” is ${kind} from ${least} to ${most}.`)
}
