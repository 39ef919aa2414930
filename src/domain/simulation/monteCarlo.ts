/**
 * Many possible years (rules.md §10): every run draws each uncertain payment, adds up revenue and what the programme
 * pays for it. Steps and pure numbers, so that a worker can report progress, and stop, between two steps.
 */
import type { Refusal } from '#domain/refusal.ts'
import { simulationFault, USUAL_DRAWS } from '#domain/simulation/checkSimulation.ts'
import { payoutOf } from '#domain/simulation/payoutOf.ts'
import { spreadOf, type Spread } from '#domain/simulation/percentile.ts'
import { runDrawer } from '#domain/simulation/runDrawer.ts'
import { runsInSteps } from '#domain/simulation/runsInSteps.ts'
import type { SimulationInput } from '#domain/simulation/simulatedFlow.ts'
import { finish } from '#domain/steps/finish.ts'

export interface Simulation {
  readonly draws: number
  readonly seed: number
  readonly revenue: Spread
  /** What partners take. */
  readonly payouts: Spread
  /** What the programme costs: payouts, what else depends on sales, and the fixed cost. */
  readonly cost: Spread
  /** `null` where the gross margin is not known. */
  readonly grossProfit: Spread | null
  /** Gross profit to cost over the runs that cost something; `null` where none does or the margin is not known. */
  readonly roi: Spread | null
  /** Runs without cost, which have no ROI. */
  readonly runsWithoutCost: number
  /** Share of runs, 0–1, in which each outcome asked for holds. */
  readonly outcomes: ReadonlyMap<string, number>
}

/** All runs at once, or the first fault of the input. */
export function monteCarlo(input: SimulationInput): Simulation | Refusal {
  return finish(monteCarloSteps(input))
}

/** The same in steps; each yields the share of runs done, 0 to 1. The steps do not change the result. */
export function* monteCarloSteps(input: SimulationInput): Generator<number, Simulation | Refusal, void> {
  const fault = simulationFault(input)
  if (fault) return fault
  const { draws = USUAL_DRAWS } = input
  const tally = newTally(input, draws)
  yield* runsInSteps(draws, input.flows.length, tally.run)
  return resultOf(input, tally, draws)
}

interface Tally {
  readonly revenue: Float64Array
  readonly take: Float64Array
  readonly cost: Float64Array
  readonly held: Float64Array
  readonly run: (place: number) => void
}

function newTally(input: SimulationInput, draws: number): Tally {
  const { fixedCostMinor = 0, outcomes = [] } = input
  const drawer = runDrawer(input)
  const payout = payoutOf(input)
  const [revenue, take, cost] = [new Float64Array(draws), new Float64Array(draws), new Float64Array(draws)]
  const held = new Float64Array(outcomes.length)
  return {
    revenue,
    take,
    cost,
    held,
    run(place) {
      revenue[place] = drawer.draw()
      const paid = payout(drawer.amounts)
      take[place] = paid.takeMinor
      cost[place] = paid.costMinor + fixedCostMinor
      for (const [at, outcome] of outcomes.entries())
        if (outcome.holds(drawer.amounts)) held[at] = (held[at] ?? 0) + 1
    },
  }
}

function resultOf(input: SimulationInput, { revenue, take, cost, held }: Tally, draws: number): Simulation {
  const { grossMarginPct = null, seed = 1, outcomes = [] } = input
  const profit = grossMarginPct === null ? null : revenue.map((minor) => (minor * grossMarginPct) / 100)
  const roi = profit?.map((minor, run) => minor / (cost[run] ?? 0)).filter((_, run) => (cost[run] ?? 0) > 0)
  return {
    draws,
    seed,
    runsWithoutCost: cost.filter((minor) => minor <= 0).length,
    roi: roi && roi.length > 0 ? spreadOf(roi, 'ratio') : null,
    grossProfit: profit ? spreadOf(profit, 'minor') : null,
    revenue: spreadOf(revenue, 'minor'),
    payouts: spreadOf(take, 'minor'),
    cost: spreadOf(cost, 'minor'),
    outcomes: new Map(outcomes.map(({ id }, at) => [id, (held[at] ?? 0) / draws])),
  }
}
