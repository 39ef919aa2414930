import type { Rows } from '#domain/network/compressedRows.ts'

/** Room for walks in breadth, made once and used again for each start. */
export interface BreadthWalk {
  /** Places in the order met, nearest first. */
  readonly order: Int32Array
  /** Per place: steps from the start, −1 where none lead; how many shortest ways lead to it; what is reckoned on the way back. */
  readonly distance: Int32Array
  readonly ways: Float64Array
  readonly share: Float64Array
}

export function newBreadthWalk(nodes: number): BreadthWalk {
  return {
    order: new Int32Array(nodes),
    distance: new Int32Array(nodes),
    ways: new Float64Array(nodes),
    share: new Float64Array(nodes),
  }
}

/** Walks from `start` to all that is joined with it and answers how many that are; `share` is 0 again afterwards. */
export function breadthWalk(links: Rows, start: number, walk: BreadthWalk): number {
  const { order, distance, ways, share } = walk
  distance.fill(-1)
  ways.fill(0)
  share.fill(0)
  distance[start] = 0
  ways[start] = 1
  order[0] = start
  let filled = 1
  for (let read = 0; read < filled; read++) {
    const place = order[read] ?? 0
    const further = (distance[place] ?? 0) + 1
    const waysHere = ways[place] ?? 0
    for (let link = links.start[place] ?? 0; link < (links.start[place + 1] ?? 0); link++) {
      const other = links.to[link] ?? 0
      if (distance[other] === -1) {
        distance[other] = further
        order[filled++] = other
      }
      if (distance[other] === further) ways[other] = (ways[other] ?? 0) + waysHere
    }
  }
  return filled
}
