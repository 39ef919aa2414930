/** Places from `first` to `last`, both included; empty where last < first. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * Which of the items show between `from` and `until` (px), with `spare` px on either side. `edges[i]` is where item `i`
 * begins, and the last edge where all end, so there is one edge more than items.
 */
export function windowOf(edges: readonly number[], from: number, until: number, spare: number): Stretch {
  const count = edges.length - 1
  const first = Math.max(0, lastEdgeUpTo(edges, from - spare))
  const last = Math.min(count - 1, lastEdgeUpTo(edges, until + spare))
  return { first, last }
}

/** Where each item of these sizes begins, and where all end. */
export function edgesOf(sizes: readonly number[]): readonly number[] {
  const edges = [0]
  for (const size of sizes) edges.push((edges.at(-1) ?? 0) + size)
  return edges
}

/** The places of a stretch and `also`, which is kept on the page wherever it lies, in order. */
export function placesOf({ first, last }: Stretch, also: number | null): readonly number[] {
  const places: number[] = []
  if (also !== null && also < first) places.push(also)
  for (let place = first; place <= last; place++) places.push(place)
  if (also !== null && also > last) places.push(also)
  return places
}

function lastEdgeUpTo(edges: readonly number[], px: number): number {
  let low = 0
  let high = edges.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((edges[middle] ?? 0) <= px) low = middle
    else high = middle - 1
  }
  return low
}
