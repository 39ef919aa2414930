/**
 * The largest number of routes from the company to a segment that share no participant (Menger's theorem): a flow of
 * whole units in which every participant lets one unit through. Each search may take back a step of an earlier route;
 * counting the routes first found would miss some (rules.md §9, example 2).
 *
 * A participant has a door in and a door out. The search runs backwards from the segment, because few participants
 * stand before a segment and many behind the company. State `2 * place` is the door in, `2 * place + 1` the door out.
 */
import { neighboursOf } from '#domain/network/compressedRows.ts'
import type { Network } from '#domain/network/network.ts'

/** Answers for one segment after the other; `isReached` is `reachable(network)`. The direct sale is one route. */
export function disjointRoutes(network: Network, isReached: Uint8Array): (segment: number) => number {
  const work = newWork(network.nodes.length)
  return (segment) => {
    let routes = 0
    while (findRoute(network, isReached, segment, work)) {
      takeRoute(work)
      routes++
    }
    clear(work)
    return routes
  }
}

const NONE = -1

interface Work {
  /** Per participant the next one on the route that leads through it. */
  readonly next: Int32Array
  /** Which participants the company hands to, on a route found. */
  readonly begun: Uint8Array
  /** Per state the one that the search came from, which lies nearer the segment. */
  readonly towards: Int32Array
  readonly visited: Int32Array
  readonly queue: Int32Array
  readonly touched: number[]
  round: number
  /** The state at which the search met the company. */
  met: number
}

function newWork(nodes: number): Work {
  return {
    next: new Int32Array(nodes).fill(NONE),
    begun: new Uint8Array(nodes),
    towards: new Int32Array(2 * nodes),
    visited: new Int32Array(2 * nodes),
    queue: new Int32Array(2 * nodes),
    touched: [],
    round: 0,
    met: NONE,
  }
}

function findRoute(network: Network, isReached: Uint8Array, segment: number, work: Work): boolean {
  const { queue, next } = work
  work.round++
  let filled = visit(work, 2 * segment, NONE, 0)
  for (let read = 0; read < filled; read++) {
    const state = queue[read] ?? 0
    const place = state >> 1
    const isDoorOut = (state & 1) === 1
    if (isDoorOut) {
      // Into a door out leads its own door in, or, where a route uses it, taking back the step that leaves it.
      const used = next[place] ?? NONE
      filled = visit(work, used === NONE ? 2 * place : 2 * used, state, filled)
      continue
    }
    for (const before of neighboursOf(network.into, place)) {
      if (before === network.company) {
        if (work.begun[place] === 1) continue
        work.met = state
        return true
      }
      if (isReached[before] !== 1 || next[before] === place) continue
      filled = visit(work, 2 * before + 1, state, filled)
    }
    if (place !== segment && next[place] !== NONE) filled = visit(work, 2 * place + 1, state, filled)
  }
  return false
}

function visit(work: Work, state: number, from: number, filled: number): number {
  if (work.visited[state] === work.round) return filled
  work.visited[state] = work.round
  work.towards[state] = from
  work.queue[filled] = state
  return filled + 1
}

/** Walks the way found from the company on: steps taken back come before the step that replaces them. */
function takeRoute(work: Work): void {
  const { towards, next, begun, touched } = work
  const first = work.met >> 1
  begun[first] = 1
  touched.push(first)
  for (let state = work.met; (towards[state] ?? NONE) !== NONE; state = towards[state] ?? NONE) {
    const [place, then] = [state >> 1, (towards[state] ?? 0) >> 1]
    if (place === then) continue
    const isDoorOut = (state & 1) === 1
    if (isDoorOut) next[place] = then
    else next[then] = NONE
    touched.push(isDoorOut ? place : then)
  }
}

function clear({ next, begun, touched }: Work): void {
  for (const place of touched) {
    next[place] = NONE
    begun[place] = 0
  }
  touched.length = 0
}
