/** How many of the sorted values are at least `target`: a target is reached at it, and not only above. */
export function reached(sorted: Float64Array, target: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) < target) from = middle + 1
    else to = middle
  }
  return sorted.length - from
}
