/** The values at the lower and upper edge of a line of figures by itself; 0 is always in sight. */
export function rangeOf(series: readonly (number | null)[]): readonly [number, number] {
  const known = series.filter((value) => value !== null)
  return [Math.min(0, ...known), Math.max(0, ...known)]
}
