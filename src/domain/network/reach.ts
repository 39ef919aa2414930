/**
 * How the company reaches each customer segment (rules.md §9): over which last participants, and over how many routes
 * that share no participant. Ways pass no segment, customer or competitor.
 */
import { neighboursOf } from '#domain/network/compressedRows.ts'
import { disjointRoutes } from '#domain/network/disjointRoutes.ts'
import { isPassable, type Network } from '#domain/network/network.ts'
import { reachable } from '#domain/network/reachable.ts'
import { finish } from '#domain/steps/finish.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** `served`: somebody sells or serves; `aware`: it only hears of us; `unreached`: no way leads there. */
export type ReachStatus = 'served' | 'aware' | 'unreached'

export interface SegmentReach {
  readonly id: string
  readonly status: ReachStatus
  /** We ourselves give it something. */
  readonly direct: boolean
  /** Ids of those who hand on to it what began with us, sorted. */
  readonly through: readonly string[]
  /** Largest number of ways without a common participant between us and it: 0 unreached, 1 fragile. */
  readonly routes: number
}

/** Last steps that serve a segment; all others only tell it of us. */
const SERVING: ReadonlySet<FlowKind> = new Set(['product', 'integration', 'data', 'services', 'support'])

/** The reach of every segment, in the order of the participants; none on a map without a company. */
export function reach(network: Network): readonly SegmentReach[] {
  return finish(reachSteps(network))
}

/** The same in steps, one per segment; each yields the share done, 0 to 1. */
export function* reachSteps(network: Network): Generator<number, readonly SegmentReach[], void> {
  if (network.company < 0) return []
  const isReached = reachable(network)
  const serving = servingPairs(network)
  const segments = [...network.nodes.keys()].filter((at) => network.nodes[at]?.kind === 'customer-segment')
  const found: SegmentReach[] = []
  const routesTo = disjointRoutes(network, isReached)
  for (const segment of segments) {
    found.push(reachOf(network, segment, { isReached, serving, routesTo }))
    yield found.length / segments.length
  }
  return found
}

interface Ways {
  readonly isReached: Uint8Array
  /** Serving pairs as "from to" in one number. */
  readonly serving: ReadonlySet<number>
  readonly routesTo: (segment: number) => number
}

function reachOf(network: Network, segment: number, { isReached, serving, routesTo }: Ways): SegmentReach {
  const { nodes, into, company } = network
  const last = [...neighboursOf(into, segment)].filter((from) => isReached[from] === 1)
  const isServed = last.some((from) => serving.has(pairOf(network, from, segment)))
  return {
    id: nodes[segment]?.id ?? '',
    status: isServed ? 'served' : last.length > 0 ? 'aware' : 'unreached',
    direct: last.includes(company),
    through: last
      .filter((from) => from !== company)
      .map((from) => nodes[from]?.id ?? '')
      .toSorted(),
    routes: last.length === 0 ? 0 : routesTo(segment),
  }
}

function servingPairs(network: Network): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (const { from, to, kind } of network.flows) {
    const [start, end] = [network.placeOf.get(from) ?? -1, network.placeOf.get(to) ?? -1]
    const isWay = start === network.company || isPassable(network, start)
    if (isWay && SERVING.has(kind)) pairs.add(pairOf(network, start, end))
  }
  return pairs
}

function pairOf({ nodes }: Network, from: number, to: number): number {
  return from * nodes.length + to
}
