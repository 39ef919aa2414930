import type { Network } from '#domain/network/network.ts'

/** A walk in depth from the company over all connections, whatever their direction. −1 where it never came. */
export interface DepthWalk {
  /** Places in the order in which the walk met them. */
  readonly order: Int32Array
  /** Per place: when it was met, from whom, and how many the walk met from it on, itself included. */
  readonly met: Int32Array
  readonly parent: Int32Array
  readonly size: Int32Array
  /** Per place: the earliest met that its subtree is joined with, other than through its own parent. */
  readonly low: Int32Array
}

/** Walks the map once. Its own stack and no recursion: a chain of 10,000 would end a call stack. */
export function depthWalk({ nodes, company, links }: Network): DepthWalk {
  const [met, parent] = [new Int32Array(nodes.length).fill(-1), new Int32Array(nodes.length).fill(-1)]
  const [size, low] = [new Int32Array(nodes.length), new Int32Array(nodes.length)]
  const order = new Int32Array(nodes.length)
  const next = links.start.slice()
  let count = 0
  const meet = (place: number, from: number) => {
    met[place] = low[place] = count
    parent[place] = from
    size[place] = 1
    order[count++] = place
  }
  if (company >= 0) meet(company, -1)
  for (let place = company; place >= 0; ) {
    const at = next[place] ?? 0
    if (at < (links.start[place + 1] ?? 0)) {
      next[place] = at + 1
      const other = links.to[at] ?? 0
      if (met[other] === -1) {
        meet(other, place)
        place = other
      } else if (other !== parent[place]) low[place] = Math.min(low[place] ?? 0, met[other] ?? 0)
      continue
    }
    const above = parent[place] ?? -1
    if (above >= 0) {
      low[above] = Math.min(low[above] ?? 0, low[place] ?? 0)
      size[above] = (size[above] ?? 0) + (size[place] ?? 0)
    }
    place = above
  }
  return { order: order.subarray(0, count), met, parent, size, low }
}
