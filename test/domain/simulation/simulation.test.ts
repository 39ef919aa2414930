import { describe, expect, test } from 'vitest'
import { chanceReading } from '#domain/simulation/chanceReading.ts'
import { compareProgrammes } from '#domain/simulation/compareProgrammes.ts'
import { comparisonReading } from '#domain/simulation/comparisonReading.ts'
import { histogram } from '#domain/simulation/histogram.ts'
import { monteCarlo, monteCarloSteps } from '#domain/simulation/monteCarlo.ts'
import { pertQuantiles } from '#domain/simulation/pertQuantiles.ts'
import { quarterFactors, rampShare } from '#domain/simulation/quarterFactors.ts'
import { reached } from '#domain/simulation/reached.ts'
import type { Payout, SimulatedFlow } from '#domain/simulation/simulatedFlow.ts'
import { simulatedFlows } from '#domain/simulation/simulatedFlows.ts'
import { tornado } from '#domain/simulation/tornado.ts'
import { finish } from '#domain/steps/finish.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'
import { sound } from '../ipp/tables.ts'

const flow = (id: string, low: number, likely: number, high: number, rest: Partial<SimulatedFlow> = {}) => ({
  id,
  lowMinor: low,
  likelyMinor: likely,
  highMinor: high,
  ...rest,
})
const TWO = [flow('a', 50_000, 80_000, 140_000), flow('b', 10_000, 30_000, 40_000)]
/** rules.md §10, example 7: A pays 20 %; B pays 15 % and a whole rebate of 5 % from 100k. */
const flat: Payout = (amounts) => paid(0.2 * sum(amounts))
const cliff: Payout = (amounts) => paid((sum(amounts) >= 100_000 ? 0.2 : 0.15) * sum(amounts))

describe('a simulation', () => {
  test('draws the same runs from the same seed, in however many steps', () => {
    const input = { flows: TWO, draws: 3000, seed: 42 }
    const once = sound(monteCarlo(input))
    const steps = [...monteCarloSteps(input)]
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.at(-1)).toBe(1)
    expect(sound(finish(monteCarloSteps(input))).revenue).toEqual(once.revenue)
    expect(sound(monteCarlo({ ...input, seed: 43 })).revenue.p50).not.toBe(once.revenue.p50)
  })

  test('of growth and season scales the year (rules.md §10, example 6)', () => {
    const year = { yearsAhead: 2, growthPct: 20 }
    const flows = [flow('a', 100_000, 100_000, 100_000)]
    expect(sound(monteCarlo({ flows, year, draws: 1 })).revenue.p50).toBe(144_000)
    const shape = { yearsAhead: 2, growthPct: 20, seasons: [0, 0, 0, 0], rampMonths: null } as const
    expect(100_000 * (quarterFactors(shape)[3] ?? 0)).toBeCloseTo(36_000)
    expect(quarterFactors({ ...shape, yearsAhead: 0, seasons: [1, 1, 0, 2] })).toEqual([0.25, 0.25, 0, 0.5])
  })

  test('ramps a new partner up from its time to value over as long again', () => {
    expect([0, 3, 6, 9, 12].map((month) => rampShare(month, 6))).toEqual([0, 0, 0.25, 0.75, 1])
    expect(rampShare(0, null)).toBe(1)
    const flows = [flow('a', 1200, 1200, 1200, { rampMonths: 6 })]
    expect(sound(monteCarlo({ flows, draws: 1 })).revenue.p50).toBe(300)
  })

  test('muted flows keep the draws of the others', () => {
    const muted = [flow('a', 50_000, 80_000, 140_000, { muted: true }), TWO[1] ?? flow('b', 0, 0, 0)]
    const amounts = (flows: readonly SimulatedFlow[]) => {
      const seen: number[] = []
      const payout: Payout = (drawn) => {
        seen.push(sum(drawn.subarray(4)))
        return paid(0)
      }
      sound(monteCarlo({ flows, payout, draws: 20 }))
      return seen
    }
    expect(amounts(muted)).toEqual(amounts(TWO))
  })

  test('a market index moves all flows together', () => {
    const fixed = [flow('a', 100, 100, 100), flow('b', 100, 100, 100)]
    const { revenue } = sound(monteCarlo({ flows: fixed, market: { lowPct: 80, highPct: 120 }, draws: 4000 }))
    expect(revenue.p10).toBeLessThan(190)
    expect(revenue.p90).toBeGreaterThan(210)
    expect(revenue.mean).toBeCloseTo(200, -1)
  })

  test('tells how often an outcome holds, and no ROI without a margin or a cost', () => {
    const outcomes = [{ id: 'gold', holds: (amounts: Float64Array) => sum(amounts) >= 110_000 }]
    const result = sound(monteCarlo({ flows: TWO, outcomes, draws: 1000 }))
    expect(result.outcomes.get('gold')).toBe(reached(result.revenue.sorted, 110_000) / 1000)
    expect(result).toMatchObject({ roi: null, grossProfit: null, runsWithoutCost: 1000 })
    expect(sound(monteCarlo({ flows: TWO, grossMarginPct: 80, draws: 10 })).roi).toBeNull()
  })

  test.each([
    [{ flows: [flow('a', 5, 4, 6)] }, 'E_RANGE', 'flows[0].lowMinor'],
    [{ flows: [flow('a', 1, 4, 3)] }, 'E_RANGE', 'flows[0].highMinor'],
    [{ flows: [flow('a', Number.NaN, 4, 6)] }, 'E_NUMBER', 'flows[0].lowMinor'],
    [{ flows: [flow('a', -1, 4, 6)] }, 'E_NEGATIVE_AMOUNT', 'flows[0].lowMinor'],
    [{ flows: [flow('a', 1, 4, 6, { payoutPct: 101 })] }, 'E_PCT_RANGE', 'flows[0].payoutPct'],
    [{ flows: [], draws: 20_001 }, 'E_RANGE', 'draws'],
    [{ flows: [], seed: 1.5 }, 'E_RANGE', 'seed'],
    [{ flows: [], market: { lowPct: 110, highPct: 120 } }, 'E_RANGE', 'market.lowPct'],
    [{ flows: [], fixedCostMinor: -1 }, 'E_NEGATIVE_AMOUNT', 'fixedCostMinor'],
  ])('of a faulty input is refused at its place: %#', (input, code, path) => {
    expect(monteCarlo(input)).toMatchObject({ code, path })
  })
})

describe('the payments of a map', () => {
  const table = new RecordTable([
    aCompany(),
    aParticipant('x'),
    aFlow('p1', 'x', 'us', { kind: 'payment', amountMinor: 500, highMinor: 900 }),
    aFlow('p2', 'x', 'us', { kind: 'payment' }),
    aFlow('p3', 'x', 'us', { kind: 'payment', amountMinor: 7, status: 'planned' }),
    aFlow('r', 'x', 'us', { amountMinor: 7 }),
  ])

  test('are simulated where they are known, planned ones only when they join', () => {
    expect(simulatedFlows(table, { planned: false })).toEqual({
      flows: [{ id: 'p1', lowMinor: 500, likelyMinor: 500, highMinor: 900, muted: false }],
      unknown: ['p2'],
    })
    expect(simulatedFlows(table, { planned: true }, 'x').flows).toMatchObject([
      { id: 'p1', muted: true },
      { id: 'p3', muted: true },
    ])
  })
})

describe('PERT', () => {
  test('has the mean of its formula and gives back its ends', () => {
    const quantile = pertQuantiles({ low: 10, likely: 20, high: 60 })
    const mean =
      Array.from({ length: 10_000 }, (_, at) => quantile((at + 0.5) / 10_000)).reduce((a, b) => a + b) /
      10_000
    expect(mean).toBeCloseTo(25, 2)
    expect([quantile(0), quantile(1)]).toEqual([10, 60])
    expect(pertQuantiles({ low: 7, likely: 7, high: 7 })(0.3)).toBe(7)
  })

  test('of even guesses has its middle in the middle', () => {
    expect(pertQuantiles({ low: 0, likely: 50, high: 100 })(0.5)).toBeCloseTo(50, 6)
  })
})

describe('two programmes', () => {
  test('on the same draws differ by the programme alone (rules.md §10, example 7)', () => {
    const at = (minor: number) =>
      sound(compareProgrammes({ flows: [flow('v', minor, minor, minor)], a: flat, b: cliff, draws: 1 })).cost
        .p50
    expect([90_000, 100_000, 110_000].map(at)).toEqual([-4500, 0, 0])
  })

  test('tell how often B is cheaper, who is better off, and what it nets', () => {
    const flows = [flow('v', 80_000, 100_000, 120_000)]
    const takes =
      (share: number): Payout =>
      (amounts) => ({ ...paid(share * sum(amounts)), takes: [share * sum(amounts)] })
    const result = sound(
      compareProgrammes({ flows, a: takes(0.2), b: takes(0.15), grossMarginPct: 80, draws: 100 }),
    )
    expect(result).toMatchObject({ cheaper: 1, sameCost: 0, partners: [{ better: 0, worse: 1 }] })
    expect(result.net?.p50).toBe(-result.cost.p50)
    expect(comparisonReading(result, 'Kickstart')).toBe(
      'Kickstart costs less in 100 % of 100 runs. 1 partner takes less, on average.',
    )
  })

  test('an uplift brings more volume under B and is paid for', () => {
    const flows = [flow('v', 100_000, 100_000, 100_000)]
    const result = sound(
      compareProgrammes({ flows, a: flat, b: flat, upliftPct: 10, grossMarginPct: 50, draws: 1 }),
    )
    expect([result.cost.p50, result.net?.p50]).toEqual([2000, 3000])
  })
})

describe('a tornado', () => {
  test('swings the market as one input of its own, and ties go by id', () => {
    const flows = [flow('b', 90, 100, 110), flow('a', 90, 100, 110)]
    expect(sound(tornado({ flows, market: { lowPct: 50, highPct: 110 } })).bars).toEqual([
      { id: 'market', lowMinor: 100, highMinor: 220, swingMinor: 120 },
      { id: 'a', lowMinor: 190, highMinor: 210, swingMinor: 20 },
      { id: 'b', lowMinor: 190, highMinor: 210, swingMinor: 20 },
    ])
  })
})

describe('a histogram', () => {
  test('holds every run once', () => {
    const sorted = sound(monteCarlo({ flows: TWO, draws: 500 })).revenue.sorted
    const { counts, from, width } = histogram(sorted, 20)
    expect(counts).toHaveLength(20)
    expect(counts.reduce((a, b) => a + b)).toBe(500)
    expect(from + 20 * width).toBeCloseTo(sorted.at(-1) ?? 0)
    expect(histogram(new Float64Array([5, 5]))).toEqual({ from: 5, width: 0, counts: [2] })
    expect(histogram(new Float64Array())).toEqual({ from: 0, width: 0, counts: [] })
  })

  test('a target is reached at it', () => {
    expect(reached(new Float64Array([1, 2, 2, 3]), 2)).toBe(3)
  })
})

describe('the chance in words', () => {
  test.each([
    [1500, 10_000, 'Unlikely as planned: about 1 run in 7 (15 %) reaches $2.00M.'],
    [8500, 10_000, 'Likely as planned: about 6 runs in 7 (85 %) reach $2.00M.'],
    [5000, 10_000, 'Open as planned: about 1 run in 2 (50 %) reaches $2.00M.'],
    [9, 10_000, 'Very unlikely as planned: about 1 run in 1,111 (under 1 %) reaches $2.00M.'],
    [9991, 10_000, 'Very likely as planned: about 1,110 runs in 1,111 (over 99 %) reach $2.00M.'],
    [0, 10_000, 'Out of reach as planned: none of 10,000 runs reaches $2.00M.'],
    [10_000, 10_000, 'Safe as planned: all of 10,000 runs reach $2.00M.'],
  ])('%i of %i', (reaching, runs, sentence) => {
    expect(chanceReading(reaching, runs, '$2.00M')).toBe(sentence)
  })

  test('of no run is none', () => {
    expect(chanceReading(0, 0, '$1')).toBeNull()
  })
})

function sum(amounts: Float64Array): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

function paid(minor: number) {
  return { takeMinor: minor, costMinor: minor }
}
