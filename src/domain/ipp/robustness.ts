/**
 * How sure a ranking is when nobody is sure of the weights (rules.md §3): the weights are drawn at random many times,
 * and counted is how often each partner leads, stays in the top and keeps its band. Steps and pure numbers, so that a
 * worker can report progress, and stop, between two steps.
 */
import { band } from '#domain/ipp/band.ts'
import {
  checkRobustness,
  type RobustnessInput,
  type RobustnessSettings,
} from '#domain/ipp/checkRobustness.ts'
import { drawWeights } from '#domain/ipp/drawWeights.ts'
import { type PackedTable, packedTable } from '#domain/ipp/packedTable.ts'
import { isRefusal, type Refusal } from '#domain/refusal.ts'
import { EQUAL_WITHIN } from '#domain/ipp/table.ts'
import { mulberry32 } from '#domain/random/mulberry32.ts'
import { finish } from '#domain/steps/finish.ts'

/** Shares of the draws, 0 to 1. */
export interface DrawShares {
  /** First place; a tie is split. A partner that is thin or out at the weights as they stand never leads. */
  readonly leads: number
  /** Among the first `top` places, equals included. */
  readonly top: number
  /** Same band as at the weights as they stand: "decision holds in N % of weightings". */
  readonly holds: number
}

export interface Robustness {
  readonly draws: number
  readonly shares: ReadonlyMap<string, DrawShares>
}

/** Tries all draws at once. Refuses a faulty table (see checkTable) or setting: E_NUMBER, E_RANGE. */
export function robustness(input: RobustnessInput): Robustness | Refusal {
  return finish(robustnessSteps(input))
}

/**
 * The same in steps of some milliseconds: each yields the share of draws done (0 to 1), the end returns the result.
 * To stop, take no further step. The steps do not change the result.
 */
export function* robustnessSteps(input: RobustnessInput): Generator<number, Robustness | Refusal, void> {
  const settings = checkRobustness(input)
  if (isRefusal(settings)) return settings
  const table = packedTable(input.criteria, input.candidates, settings.limits)
  const trial = newTrial(table, settings)
  const perStep = Math.max(1, Math.floor(CELLS_PER_STEP / Math.max(1, table.values.length)))
  for (let done = 0; done < settings.draws; ) {
    const until = Math.min(settings.draws, done + perStep)
    for (; done < until; done++) drawOnce(table, trial, settings)
    yield done / settings.draws
  }
  return { draws: settings.draws, shares: sharesOf(table, trial, settings.draws) }
}

// Some 5 ms on a slow laptop.
const CELLS_PER_STEP = 1_000_000

const NO_SCORE = -1

/** What one run writes to: nothing is made anew per draw. */
interface Trial {
  readonly random: () => number
  readonly weights: Float64Array
  readonly scores: Float64Array
  /** The best scores so far, highest first. */
  readonly best: Float64Array
  readonly leads: Float64Array
  readonly top: Float64Array
  readonly holds: Float64Array
}

function newTrial(table: PackedTable, { seed, top }: RobustnessSettings): Trial {
  const size = table.rows.length
  return {
    random: mulberry32(seed),
    weights: new Float64Array(table.columns),
    scores: new Float64Array(size),
    best: new Float64Array(Math.min(top, Math.max(1, size))),
    leads: new Float64Array(size),
    top: new Float64Array(size),
    holds: new Float64Array(size),
  }
}

function drawOnce(table: PackedTable, trial: Trial, settings: RobustnessSettings): void {
  drawWeights(trial.weights, table.weights, settings, trial.random)
  trial.best.fill(NO_SCORE)
  scoreAll(table, trial, settings)
  countPlaces(trial)
}

function scoreAll(table: PackedTable, trial: Trial, { limits }: RobustnessSettings): void {
  const { columns, values, rated, applicable, rows } = table
  const { weights, scores, holds } = trial
  let total = 0
  for (let k = 0; k < columns; k++) total += weights[k] ?? 0
  for (let row = 0; row < rows.length; row++) {
    const one = rows[row]
    if (!one) continue
    const from = row * columns
    const weighed = dot(weights, values, from)
    const ratedWeight = one.complete ? total : dot(weights, rated, from)
    const applicableWeight = one.complete ? total : dot(weights, applicable, from)
    const score = ratedWeight > 0 ? (100 * weighed) / ratedWeight : null
    const covered = applicableWeight > 0 ? ratedWeight / applicableWeight : null
    if (band(score, covered, one, limits) === one.band) holds[row] = (holds[row] ?? 0) + 1
    const placed = one.ranked && score !== null ? score : NO_SCORE
    scores[row] = placed
    if (placed !== NO_SCORE) enter(trial.best, placed)
  }
}

function dot(weights: Float64Array, cells: Float64Array, from: number): number {
  let sum = 0
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (cells[from + k] ?? 0)
  return sum
}

/** Puts a score among the best ones; the lowest falls out. */
function enter(best: Float64Array, score: number): void {
  let place = best.length - 1
  if (score <= (best[place] ?? NO_SCORE)) return
  for (; place > 0 && score > (best[place - 1] ?? NO_SCORE); place--)
    best[place] = best[place - 1] ?? NO_SCORE
  best[place] = score
}

function countPlaces({ scores, best, leads, top }: Trial): void {
  const first = best[0] ?? NO_SCORE
  const last = best.at(-1) ?? NO_SCORE
  let leaders = 0
  for (let row = 0; row < scores.length; row++) if (isAt(scores[row], first)) leaders++
  for (let row = 0; row < scores.length; row++) {
    if (isAt(scores[row], first)) leads[row] = (leads[row] ?? 0) + 1 / leaders
    if (isAt(scores[row], last)) top[row] = (top[row] ?? 0) + 1
  }
}

function isAt(score: number | undefined, limit: number): boolean {
  return score !== undefined && score !== NO_SCORE && score >= limit - EQUAL_WITHIN
}

function sharesOf(table: PackedTable, { leads, top, holds }: Trial, draws: number): Robustness['shares'] {
  const share = (counts: Float64Array, row: number) => (counts[row] ?? 0) / draws
  return new Map(
    table.rows.map(({ id }, row) => [
      id,
      { leads: share(leads, row), top: share(top, row), holds: share(holds, row) },
    ]),
  )
}
