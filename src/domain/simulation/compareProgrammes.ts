/**
 * Two programmes on the same draws (rules.md §10): what differs between them is the programme and not the luck. People
 * do not change their behaviour by themselves; more volume under B is an assumption of its own.
 */
import type { Refusal } from '#domain/refusal.ts'
import { simulationFault, USUAL_DRAWS } from '#domain/simulation/checkSimulation.ts'
import { runsInSteps } from '#domain/simulation/runsInSteps.ts'
import { spreadOf, type Spread } from '#domain/simulation/percentile.ts'
import { runDrawer } from '#domain/simulation/runDrawer.ts'
import type { Payout, RunPayout, SimulationInput } from '#domain/simulation/simulatedFlow.ts'
import { finish } from '#domain/steps/finish.ts'

export interface ComparisonInput extends Omit<SimulationInput, 'payout' | 'outcomes'> {
  readonly a: Payout
  readonly b: Payout
  /** Percent more volume under B: an assumption, 0 unless somebody enters it. */
  readonly upliftPct?: number
}

export interface Comparison {
  readonly draws: number
  /** B less A, run by run. */
  readonly take: Spread
  readonly cost: Spread
  /** Gross profit less cost; `null` where the gross margin is not known. */
  readonly net: Spread | null
  /** Shares of runs, 0–1. */
  readonly cheaper: number
  readonly sameCost: number
  /** By the programmes' order of partners: B's take less A's on average, and the share of runs in which it is better or worse off. */
  readonly partners: readonly {
    readonly meanMinor: number
    readonly better: number
    readonly worse: number
  }[]
}

export function compareProgrammes(input: ComparisonInput): Comparison | Refusal {
  return finish(comparisonSteps(input))
}

/** The same in steps; each yields the share of runs done, 0 to 1. */
export function* comparisonSteps(input: ComparisonInput): Generator<number, Comparison | Refusal, void> {
  const fault = simulationFault(input)
  if (fault) return fault
  const { draws = USUAL_DRAWS } = input
  const tally = newTally(input, draws)
  yield* runsInSteps(draws, input.flows.length, tally.run)
  return tally.result()
}

/** Below this two amounts of money are the same: floats, not people, made the difference. */
const SAME_WITHIN_MINOR = 1e-6

function newTally(input: ComparisonInput, draws: number) {
  const { a, b, upliftPct = 0, grossMarginPct = null } = input
  const drawer = runDrawer(input)
  const uplifted = upliftPct === 0 ? drawer.amounts : new Float64Array(drawer.amounts.length)
  const factor = 1 + upliftPct / 100
  const [take, cost, net] = [new Float64Array(draws), new Float64Array(draws), new Float64Array(draws)]
  const partners: { sum: number; better: number; worse: number }[] = []
  return {
    run(place: number) {
      const revenue = drawer.draw()
      if (uplifted !== drawer.amounts)
        for (let at = 0; at < uplifted.length; at++) uplifted[at] = (drawer.amounts[at] ?? 0) * factor
      const [paidA, paidB] = [a(drawer.amounts), b(uplifted)]
      take[place] = paidB.takeMinor - paidA.takeMinor
      cost[place] = paidB.costMinor - paidA.costMinor
      net[place] = (revenue * (factor - 1) * (grossMarginPct ?? 0)) / 100 - (cost[place] ?? 0)
      countPartners(partners, paidA, paidB)
    },
    result(): Comparison {
      const shareOf = (is: (minor: number) => boolean) => cost.filter(is).length / draws
      return {
        draws,
        cheaper: shareOf((minor) => minor < -SAME_WITHIN_MINOR),
        sameCost: shareOf((minor) => Math.abs(minor) <= SAME_WITHIN_MINOR),
        take: spreadOf(take, 'minor'),
        cost: spreadOf(cost, 'minor'),
        net: grossMarginPct === null ? null : spreadOf(net, 'minor'),
        partners: partners.map(({ sum, better, worse }) => ({
          meanMinor: sum / draws,
          better: better / draws,
          worse: worse / draws,
        })),
      }
    },
  }
}

function countPartners(
  partners: { sum: number; better: number; worse: number }[],
  { takes: before = [] }: RunPayout,
  { takes: after = [] }: RunPayout,
): void {
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    const partner = (partners[at] ??= { sum: 0, better: 0, worse: 0 })
    const more = (after[at] ?? 0) - (before[at] ?? 0)
    partner.sum += more
    if (more > SAME_WITHIN_MINOR) partner.better++
    if (more < -SAME_WITHIN_MINOR) partner.worse++
  }
}
