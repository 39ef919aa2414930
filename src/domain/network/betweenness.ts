/**
 * How often a participant lies on the shortest ways between two others (Brandes 2001; rules.md §9): undirected, each
 * connection the same length, divided by the pairs of the others, so 0 to 1. Exact up to 3,000 participants; above,
 * from a sample of starts drawn with a fixed seed and scaled up, which the result says.
 */
import { breadthWalk, newBreadthWalk, type BreadthWalk } from '#domain/network/breadthWalk.ts'
import type { Network } from '#domain/network/network.ts'
import { mulberry32 } from '#domain/random/mulberry32.ts'
import { finish } from '#domain/steps/finish.ts'

export interface Betweenness {
  /** By place in the network, 0 to 1; `null` on a map of fewer than three. */
  readonly values: Float64Array | null
  /** How many participants the shortest ways were followed from: all of them, or a sample. */
  readonly starts: number
  readonly isSampled: boolean
}

export interface BetweennessSettings {
  /** The largest map that is reckoned exactly. */
  readonly exactUpTo: number
  readonly sample: number
  readonly seed: number
}

export const BETWEENNESS_SETTINGS: BetweennessSettings = { exactUpTo: 3000, sample: 500, seed: 1 }

/** All at once. */
export function betweenness(network: Network, settings = BETWEENNESS_SETTINGS): Betweenness {
  return finish(betweennessSteps(network, settings))
}

/** The same in steps of some milliseconds; each yields the share of starts done, 0 to 1. */
export function* betweennessSteps(
  network: Network,
  settings = BETWEENNESS_SETTINGS,
): Generator<number, Betweenness, void> {
  const count = network.nodes.length
  const isSampled = count > settings.exactUpTo
  if (count < 3) return { values: null, starts: count, isSampled: false }
  const starts = isSampled ? sampled(count, settings) : Int32Array.from({ length: count }, (_, at) => at)
  const sums = new Float64Array(count)
  const walk = newBreadthWalk(count)
  const perStep = Math.max(1, Math.floor(PLACES_PER_STEP / count))
  for (let done = 0; done < starts.length; ) {
    const until = Math.min(starts.length, done + perStep)
    for (; done < until; done++) addFrom(network, starts[done] ?? 0, walk, sums)
    yield done / starts.length
  }
  // Every pair was met from both its ends, and a sample stands for all.
  const scale = count / starts.length / ((count - 1) * (count - 2))
  return { values: sums.map((sum) => sum * scale), starts: starts.length, isSampled }
}

const PLACES_PER_STEP = 200_000

/** Adds what lies between one start and all others: shares flow back from the furthest to the start. */
function addFrom({ links }: Network, start: number, walk: BreadthWalk, sums: Float64Array): void {
  const met = breadthWalk(links, start, walk)
  const { order, distance, ways, share } = walk
  for (let at = met - 1; at > 0; at--) {
    const place = order[at] ?? 0
    const ownShare = share[place] ?? 0
    const perWay = (1 + ownShare) / (ways[place] ?? 1)
    const before = (distance[place] ?? 0) - 1
    for (let link = links.start[place] ?? 0; link < (links.start[place + 1] ?? 0); link++) {
      const other = links.to[link] ?? 0
      if (distance[other] === before) share[other] = (share[other] ?? 0) + (ways[other] ?? 0) * perWay
    }
    sums[place] = (sums[place] ?? 0) + ownShare
  }
}

/** Starts drawn without putting back (Fisher and Yates). */
function sampled(count: number, { sample, seed }: BetweennessSettings): Int32Array {
  const random = mulberry32(seed)
  const places = Int32Array.from({ length: count }, (_, at) => at)
  const taken = Math.min(sample, count)
  for (let at = 0; at < taken; at++) {
    const other = at + Math.floor(random() * (count - at))
    const place = places[at] ?? 0
    places[at] = places[other] ?? 0
    places[other] = place
  }
  return places.subarray(0, taken)
}
