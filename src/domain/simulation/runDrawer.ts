import { mulberry32 } from '#domain/random/mulberry32.ts'
import { isUncertain } from '#domain/simulation/estimate.ts'
import { pertQuantiles } from '#domain/simulation/pertQuantiles.ts'
import { EVEN_YEAR, quarterFactors } from '#domain/simulation/quarterFactors.ts'
import type {
  FlowModel,
  MarketIndex,
  SimulatedFlow,
  SimulationInput,
} from '#domain/simulation/simulatedFlow.ts'
import { triangularValue } from '#domain/simulation/triangular.ts'

/** Draws one run after the other into the same room. */
export interface RunDrawer {
  /** The run last drawn: `amounts[4 * flow + quarter]` in minor units. */
  readonly amounts: Float64Array
  /** Draws the next run and answers with its revenue. */
  draw(): number
}

/**
 * The runs of a sound input. In each run the market index comes first, then every uncertain flow in the order given;
 * what is fixed takes no random number (rules.md §10).
 */
export function runDrawer({
  flows,
  market,
  year,
  seed = 1,
  shape = 'triangular',
}: SimulationInput): RunDrawer {
  const random = mulberry32(seed)
  const samplers = flows.map((flow) => samplerOf(flow, shape))
  const index = market ? marketSampler(market, shape) : null
  const factors = flowFactors(flows, year)
  const amounts = new Float64Array(4 * flows.length)
  return {
    amounts,
    draw() {
      const climate = index ? index(random()) : 1
      let revenue = 0
      for (let flow = 0; flow < samplers.length; flow++) {
        const sampler = samplers[flow]
        if (!sampler) continue
        const drawn = climate * (typeof sampler === 'number' ? sampler : sampler(random()))
        for (let at = 4 * flow; at < 4 * flow + 4; at++) {
          const amount = drawn * (factors[at] ?? 0)
          amounts[at] = amount
          revenue += amount
        }
      }
      return revenue
    },
  }
}

/** Factors of all flows and quarters, `factors[4 * flow + quarter]`; all 0 for a flow that is muted. */
export function flowFactors(flows: readonly SimulatedFlow[], year: FlowModel['year']): Float64Array {
  return Float64Array.from(
    flows.flatMap(({ muted = false, rampMonths = null }) =>
      muted ? [0, 0, 0, 0] : quarterFactors({ ...EVEN_YEAR, ...year, rampMonths }),
    ),
  )
}

type Sampler = (u: number) => number

function samplerOf(flow: SimulatedFlow, shape: 'triangular' | 'pert'): Sampler | number {
  const estimate = { low: flow.lowMinor, likely: flow.likelyMinor, high: flow.highMinor }
  if (!isUncertain(estimate)) return estimate.likely
  return shape === 'pert' ? pertQuantiles(estimate) : (u) => triangularValue(estimate, u)
}

function marketSampler({ lowPct, highPct }: MarketIndex, shape: 'triangular' | 'pert'): Sampler | null {
  const estimate = { low: lowPct / 100, likely: 1, high: highPct / 100 }
  if (!isUncertain(estimate)) return null
  return shape === 'pert' ? pertQuantiles(estimate) : (u) => triangularValue(estimate, u)
}
