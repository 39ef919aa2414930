import type { Estimate } from '#domain/simulation/estimate.ts'

/**
 * The PERT distribution of an estimate (a beta with lambda 4, rules.md §10) as a function from a share 0–1 to the value
 * below which that share lies. A table made once, so that a draw costs one random number, as with the triangle, and two
 * programmes can be tried on the same draws.
 */
export function pertQuantiles({ low, likely, high }: Estimate): (u: number) => number {
  const width = high - low
  if (width <= 0) return () => likely
  const below = sharesBelow((4 * (likely - low)) / width, (4 * (high - likely)) / width)
  return (u) => low + width * placeOf(below, u)
}

const CELLS = 1024

/** Share below each of `CELLS + 1` even places of x^a (1 − x)^b, by the trapezoid rule. */
function sharesBelow(a: number, b: number): Float64Array {
  const below = new Float64Array(CELLS + 1)
  let last = density(0, a, b)
  for (let cell = 1; cell <= CELLS; cell++) {
    const here = density(cell / CELLS, a, b)
    below[cell] = (below[cell - 1] ?? 0) + (last + here) / 2
    last = here
  }
  const total = below[CELLS] ?? 1
  return below.map((sum) => sum / total)
}

function density(x: number, a: number, b: number): number {
  return x ** a * (1 - x) ** b
}

/** The place 0–1 where the share is reached, straight between two places of the table. */
function placeOf(below: Float64Array, u: number): number {
  let [from, to] = [0, CELLS]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((below[middle] ?? 0) <= u) from = middle
    else to = middle
  }
  const [least, most] = [below[from] ?? 0, below[to] ?? 1]
  return (from + (most > least ? (u - least) / (most - least) : 0)) / CELLS
}
