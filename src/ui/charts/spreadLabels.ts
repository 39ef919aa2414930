/**
 * Moves places apart to at least `gap`, within `from` to `to`, keeping their order and moving each as little as a pass
 * down and one up allow. Gives them back in the order given.
 */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const order = places.map((place, i) => ({ place, i })).toSorted((a, b) => a.place - b.place || a.i - b.i)
  const moved = order.map(({ place }) => place)
  let least = from
  for (const [k, place] of moved.entries()) {
    moved[k] = Math.max(place, least)
    least = (moved[k] ?? 0) + gap
  }
  let most = to
  for (let k = moved.length - 1; k >= 0; k--) {
    moved[k] = Math.min(moved[k] ?? 0, most)
    most = (moved[k] ?? 0) - gap
  }
  const result = places.map(() => 0)
  for (const [k, { i }] of order.entries()) result[i] = moved[k] ?? 0
  return result
}
