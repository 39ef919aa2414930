/** For each node its neighbours: those of node n are `to[start[n]]` up to, not including, `to[start[n + 1]]`. */
export interface Rows {
  readonly start: Int32Array
  readonly to: Int32Array
}

/** The rows of arcs `from[i]` → `to[i]`, each pair once, in the order the arcs are given. Linear. */
export function compressedRows(nodes: number, from: Int32Array, to: Int32Array): Rows {
  const all = sortedByStart(nodes, from, to)
  const start = new Int32Array(nodes + 1)
  const seenFrom = new Int32Array(nodes).fill(-1)
  let kept = 0
  for (let node = 0; node < nodes; node++) {
    for (let at = all.start[node] ?? 0; at < (all.start[node + 1] ?? 0); at++) {
      const other = all.to[at] ?? 0
      if (seenFrom[other] === node) continue
      seenFrom[other] = node
      // What is kept never overtakes what is read.
      all.to[kept++] = other
    }
    start[node + 1] = kept
  }
  return { start, to: all.to.slice(0, kept) }
}

/** How many neighbours a node has. */
export function degreeOf({ start }: Rows, node: number): number {
  return (start[node + 1] ?? 0) - (start[node] ?? 0)
}

/** The neighbours of a node. */
export function neighboursOf({ start, to }: Rows, node: number): Int32Array {
  return to.subarray(start[node] ?? 0, start[node + 1] ?? 0)
}

function sortedByStart(nodes: number, from: Int32Array, to: Int32Array) {
  const start = new Int32Array(nodes + 1)
  for (const node of from) start[node + 1] = (start[node + 1] ?? 0) + 1
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0)
  const next = start.slice()
  const sorted = new Int32Array(from.length)
  for (let arc = 0; arc < from.length; arc++) {
    const node = from[arc] ?? 0
    const at = next[node] ?? 0
    next[node] = at + 1
    sorted[at] = to[arc] ?? 0
  }
  return { start, to: sorted }
}
