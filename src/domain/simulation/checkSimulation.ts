import { type Refusal, refuse } from '#domain/refusal.ts'
import { estimateFault } from '#domain/simulation/estimate.ts'
import type {
  FlowModel,
  MarketIndex,
  SimulatedFlow,
  SimulationInput,
} from '#domain/simulation/simulatedFlow.ts'

/** rules.md §10. */
export const MOST_DRAWS = 20_000
export const USUAL_DRAWS = 2000

/** The first fault of a simulation's input: E_NUMBER, E_RANGE, E_PCT_RANGE, E_NEGATIVE_AMOUNT; or `null`. */
export function simulationFault(input: SimulationInput): Refusal | null {
  const { draws = USUAL_DRAWS, seed = 1, fixedCostMinor = 0, grossMarginPct = null } = input
  return (
    modelFault(input) ??
    wholeFault('draws', draws, 1, MOST_DRAWS) ??
    wholeFault('seed', seed, 0, 2 ** 32 - 1) ??
    (fixedCostMinor >= 0
      ? null
      : refuse('E_NEGATIVE_AMOUNT', 'fixedCostMinor', 'A cost is an amount from 0 up.')) ??
    (grossMarginPct === null ? null : pctFault('grossMarginPct', grossMarginPct))
  )
}

/** The first fault of the flows and of the market index; or `null`. */
export function modelFault({ flows, market }: FlowModel): Refusal | null {
  for (const [at, flow] of flows.entries()) {
    const fault = flowFault(flow, `flows[${at}]`)
    if (fault) return fault
  }
  return market ? marketFault(market) : null
}

function flowFault(flow: SimulatedFlow, path: string): Refusal | null {
  const { lowMinor: low, likelyMinor: likely, highMinor: high, payoutPct = 0 } = flow
  const paths = { low: `${path}.lowMinor`, likely: `${path}.likelyMinor`, high: `${path}.highMinor` }
  const fault = estimateFault({ low, likely, high }, paths)
  if (fault) return fault
  if (low < 0) return refuse('E_NEGATIVE_AMOUNT', paths.low, 'An amount is never negative.')
  return pctFault(`${path}.payoutPct`, payoutPct)
}

function marketFault({ lowPct, highPct }: MarketIndex): Refusal | null {
  const paths = { low: 'market.lowPct', likely: 'market', high: 'market.highPct' }
  return (
    estimateFault({ low: lowPct, likely: 100, high: highPct }, paths) ??
    (lowPct >= 0 ? null : refuse('E_RANGE', paths.low, 'A market is never below 0 %.'))
  )
}

function pctFault(path: string, value: number): Refusal | null {
  if (value >= 0 && value <= 100) return null
  return refuse('E_PCT_RANGE', path, `“${path}” is a percentage from 0 to 100.`)
}

function wholeFault(path: string, value: number, least: number, most: number): Refusal | null {
  if (!Number.isFinite(value)) return refuse('E_NUMBER', path, `“${path}” is a number.`)
  if (Number.isInteger(value) && value >= least && value <= most) return null
  return refuse('E_RANGE', path, `“${path}” is a whole number from ${least} to ${most}.`)
}
