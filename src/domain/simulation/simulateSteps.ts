import type { Refusal } from '#domain/refusal.ts'
import { isRefusal } from '#domain/refusal.ts'
import { comparisonSteps, type Comparison } from '#domain/simulation/compareProgrammes.ts'
import { monteCarloSteps, type Simulation } from '#domain/simulation/monteCarlo.ts'
import { planPayout, tierOutcomes } from '#domain/simulation/planPayout.ts'
import type { SimulationJob } from '#domain/simulation/simulationJob.ts'
import { tornado, type Tornado } from '#domain/simulation/tornado.ts'

export interface SimulationAnswer {
  readonly simulation: Simulation
  /** Of revenue: which input moves it most. */
  readonly tornado: Tornado
  readonly comparison: Comparison | null
}

/** Everything a job asks for, or the first fault of its input; each step yields the share done, 0 to 1. */
export function* simulateSteps({
  input,
  plan,
  rival,
}: SimulationJob): Generator<number, SimulationAnswer | Refusal, void> {
  const a = planPayout(plan)
  const parts = rival ? 2 : 1
  const simulation = yield* shares(
    monteCarloSteps({ ...input, payout: a, outcomes: tierOutcomes(plan) }),
    0,
    parts,
  )
  if (isRefusal(simulation)) return simulation
  const bars = tornado({ ...input, payout: () => ({ takeMinor: 0, costMinor: 0 }) })
  if (isRefusal(bars)) return bars
  const comparison = rival
    ? yield* shares(
        comparisonSteps({ ...input, a, b: planPayout(rival.plan), upliftPct: rival.upliftPct }),
        1,
        parts,
      )
    : null
  if (comparison && isRefusal(comparison)) return comparison
  return { simulation, tornado: bars, comparison }
}

function* shares<T>(steps: Generator<number, T, void>, before: number, parts: number) {
  let step = steps.next()
  while (!step.done) {
    yield (before + step.value) / parts
    step = steps.next()
  }
  return step.value
}
