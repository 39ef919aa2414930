/**
 * Single points of failure (rules.md §9): participants and connections whose loss cuts others off from the company,
 * on the map without arrows. One walk in depth from the company (Hopcroft and Tarjan), linear and without recursion.
 *
 * Who is cut off are whole subtrees of that walk, and a subtree is a stretch of the order in which the walk met the
 * participants. So a point keeps stretches instead of lists, and a chain of 10,000 costs no 50 million entries.
 */
import { depthWalk, type DepthWalk } from '#domain/network/depthWalk.ts'
import type { Network } from '#domain/network/network.ts'

/** Places `from` up to, not including, `to` in the order of the walk. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface SinglePoint {
  readonly place: number
  readonly stretches: readonly Stretch[]
  /** How many are cut off, and how many of them are customers or segments. */
  readonly lost: number
  readonly buyersLost: number
}

export interface SingleLink extends Omit<SinglePoint, 'place'> {
  /** The two it joins; `far` is cut off with it. */
  readonly near: number
  readonly far: number
}

export interface SinglePoints {
  readonly points: readonly SinglePoint[]
  /** Only those that strand two participants or more, or a customer or segment. */
  readonly links: readonly SingleLink[]
  /** Places of those that are not connected with the company at all. */
  readonly disconnected: readonly number[]
  readonly walk: DepthWalk
}

/** The single points and links of a map; on one without a company there is nobody to be cut off from. */
export function singlePoints(network: Network): SinglePoints {
  const walk = depthWalk(network)
  const buyersBefore = countedBuyers(network, walk)
  const subtree = (place: number): Stretch => {
    const from = walk.met[place] ?? 0
    return { from, to: from + (walk.size[place] ?? 0) }
  }
  const told = (stretches: readonly Stretch[]) => ({
    stretches,
    lost: sumOf(stretches, ({ from, to }) => to - from),
    buyersLost: sumOf(stretches, ({ from, to }) => (buyersBefore[to] ?? 0) - (buyersBefore[from] ?? 0)),
  })
  const cutBy = new Map<number, Stretch[]>()
  const links: SingleLink[] = []
  for (const far of walk.order) {
    const near = walk.parent[far] ?? -1
    if (near < 0) continue
    const [low, met] = [walk.low[far] ?? 0, walk.met[near] ?? 0]
    if (near !== network.company && low >= met) {
      const stretches = cutBy.get(near)
      if (stretches) stretches.push(subtree(far))
      else cutBy.set(near, [subtree(far)])
    }
    if (low > met) links.push({ near, far, ...told([subtree(far)]) })
  }
  return {
    points: Array.from(cutBy, ([place, stretches]) => ({ place, ...told(stretches) })),
    links: links.filter(({ lost, buyersLost }) => lost >= 2 || buyersLost > 0),
    disconnected: network.company < 0 ? [] : unmet(walk),
    walk,
  }
}

/** Ids of those in some stretches, sorted; of all, or of customers and segments alone. */
export function idsIn(
  network: Network,
  walk: DepthWalk,
  stretches: readonly Stretch[],
  which: 'all' | 'buyers' = 'all',
): readonly string[] {
  return stretches
    .flatMap(({ from, to }) => [...walk.order.subarray(from, to)])
    .filter((place) => which === 'all' || isBuyer(network, place))
    .map((place) => network.nodes[place]?.id ?? '')
    .toSorted()
}

/** The first `most` places in some stretches. */
export function placesIn(
  { order }: DepthWalk,
  stretches: readonly Stretch[],
  most: number,
): readonly number[] {
  const places: number[] = []
  for (const { from, to } of stretches) {
    for (let at = from; at < to && places.length < most; at++) places.push(order[at] ?? 0)
  }
  return places
}

function isBuyer({ nodes }: Network, place: number): boolean {
  const kind = nodes[place]?.kind
  return kind === 'customer-segment' || kind === 'customer'
}

/** How many buyers the walk had met before each place of its order. */
function countedBuyers(network: Network, { order }: DepthWalk): Int32Array {
  const before = new Int32Array(order.length + 1)
  for (const [at, place] of order.entries())
    before[at + 1] = (before[at] ?? 0) + (isBuyer(network, place) ? 1 : 0)
  return before
}

function unmet({ met }: DepthWalk): readonly number[] {
  return [...met.keys()].filter((place) => met[place] === -1)
}

function sumOf(stretches: readonly Stretch[], size: (stretch: Stretch) => number): number {
  return stretches.reduce((sum, stretch) => sum + size(stretch), 0)
}
