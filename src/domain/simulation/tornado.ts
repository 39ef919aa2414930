import type { Refusal } from '#domain/refusal.ts'
import { modelFault } from '#domain/simulation/checkSimulation.ts'
import { payoutOf } from '#domain/simulation/payoutOf.ts'
import { halfAwayFromZero } from '#domain/simulation/percentile.ts'
import { flowFactors } from '#domain/simulation/runDrawer.ts'
import type { FlowModel } from '#domain/simulation/simulatedFlow.ts'

/** What the year comes to when one input is low, then high, and all others are likely. */
export interface TornadoBar {
  /** Id of a flow, or `MARKET_BAR`. */
  readonly id: string
  readonly lowMinor: number
  readonly highMinor: number
  readonly swingMinor: number
}

export interface Tornado {
  /** Revenue less payouts with everything likely. */
  readonly baseMinor: number
  /** Widest first, ties by id. */
  readonly bars: readonly TornadoBar[]
}

/** The id of the bar that moves the whole market. */
export const MARKET_BAR = 'market'

/** Which input moves the result most (rules.md §10), or the first fault of the input. */
export function tornado(model: FlowModel): Tornado | Refusal {
  const fault = modelFault(model)
  if (fault) return fault
  const net = netOf(model)
  const { flows, market } = model
  const bars = flows.map(({ id, lowMinor, highMinor }, at) => bar(id, net(at, lowMinor), net(at, highMinor)))
  if (market && market.lowPct < market.highPct)
    bars.push(bar(MARKET_BAR, net(null, 0, market.lowPct / 100), net(null, 0, market.highPct / 100)))
  return {
    baseMinor: halfAwayFromZero(net(null, 0)),
    bars: bars.toSorted((a, b) => b.swingMinor - a.swingMinor || (a.id < b.id ? -1 : 1)),
  }
}

/** Revenue less payouts with everything likely but the flow in place `at`. */
function netOf(model: FlowModel): (at: number | null, minor: number, climate?: number) => number {
  const payout = payoutOf(model)
  const factors = flowFactors(model.flows, model.year)
  const likely = Float64Array.from(factors, (factor, at) => factor * (model.flows[at >> 2]?.likelyMinor ?? 0))
  return (at, minor, climate = 1) => {
    const amounts = likely.map((amount, place) =>
      place >> 2 === at ? minor * (factors[place] ?? 0) : amount * climate,
    )
    const revenue = amounts.reduce((sum, amount) => sum + amount, 0)
    return revenue - payout(amounts).costMinor
  }
}

function bar(id: string, low: number, high: number): TornadoBar {
  const [lowMinor, highMinor] = [halfAwayFromZero(low), halfAwayFromZero(high)]
  return { id, lowMinor, highMinor, swingMinor: Math.abs(highMinor - lowMinor) }
}
