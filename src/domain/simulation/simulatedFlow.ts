import type { YearShape } from '#domain/simulation/quarterFactors.ts'

/** A payment to the company as a simulation sees it; amounts a year, minor units. */
export interface SimulatedFlow {
  readonly id: string
  readonly lowMinor: number
  readonly likelyMinor: number
  readonly highMinor: number
  /** Percent paid out to partners, unless a programme reckons it. */
  readonly payoutPct?: number
  /** Months until it begins to flow; left out or `null`: it does already. */
  readonly rampMonths?: number | null
  /** Drawn and counted as nothing: the others keep their draws, so that "without X" is compared on the same luck. */
  readonly muted?: boolean
}

/** A common factor of all flows, triangular around 1: percent of what is likely, low ≤ 100 ≤ high. */
export interface MarketIndex {
  readonly lowPct: number
  readonly highPct: number
}

/** What a programme pays in one run; `amounts[4 * flow + quarter]` in minor units, valid during the call only. */
export type Payout = (amounts: Float64Array) => RunPayout

export interface RunPayout {
  /** What all partners take, and what it costs us: the take with what else depends on sales. */
  readonly takeMinor: number
  readonly costMinor: number
  /** The take by partner, in an order of the programme's own. */
  readonly takes?: ArrayLike<number>
}

/** What both a simulation and a tornado are made from; everything but the flows has a default. */
export interface FlowModel {
  readonly flows: readonly SimulatedFlow[]
  readonly market?: MarketIndex
  readonly year?: Partial<Omit<YearShape, 'rampMonths'>>
  /** Left out: each flow pays its `payoutPct`. */
  readonly payout?: Payout
}

export interface SimulationInput extends FlowModel {
  /** A year. */
  readonly fixedCostMinor?: number
  /** Percent of revenue that is left before payouts; `null` or left out is unknown. */
  readonly grossMarginPct?: number | null
  readonly draws?: number
  /** 32 bits: the same seed draws the same runs. */
  readonly seed?: number
  readonly shape?: 'triangular' | 'pert'
  /** Asked of each run; answered with the share of runs in which it holds. */
  readonly outcomes?: readonly Outcome[]
}

/** Something that can come true in a run: a partner reaches a tier, a quarter beats its goal. */
export interface Outcome {
  readonly id: string
  holds(amounts: Float64Array): boolean
}
