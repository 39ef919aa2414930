/**
 * The fiscal quarter of a day `YYYY-MM-DD` (rules.md §0): the year begins in month `startMonth` (1–12) and is named after
 * the calendar year in which it ends.
 */
export function fiscalQuarter(
  day: string,
  startMonth: number,
): { readonly year: number; readonly quarter: number } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const quarter = Math.floor(((month - startMonth + 12) % 12) / 3) + 1
  return { year: startMonth > 1 && month >= startMonth ? year + 1 : year, quarter }
}
