/**
 * A sort key between two neighbours; `undefined` stands for the ends of the list. `null` where there is no number left
 * between the two, so that the list has to be numbered afresh.
 */
export function orderBetween(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 0 : after - 1
  if (after === undefined) return before + 1
  const middle = (before + after) / 2
  return middle > before && middle < after ? middle : null
}
