/** How many runs fall into each of some even steps. */
export interface Histogram {
  readonly from: number
  /** Width of a bin, in the unit of the values. */
  readonly width: number
  readonly counts: readonly number[]
}

/** Bins over sorted values for a chart; one bin where all are equal, none where there are none. */
export function histogram(sorted: Float64Array, bins = 40): Histogram {
  const [from, to] = [sorted[0], sorted.at(-1)]
  if (from === undefined || to === undefined) return { from: 0, width: 0, counts: [] }
  if (from === to) return { from, width: 0, counts: [sorted.length] }
  const width = (to - from) / bins
  const counts = Array.from({ length: bins }, () => 0)
  for (const value of sorted) {
    // The largest value belongs to the last bin and does not open one of its own.
    const bin = Math.min(bins - 1, Math.floor((value - from) / width))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return { from, width, counts }
}
