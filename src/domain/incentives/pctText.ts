/** "12.5 %", or "5 points", "1 point". */
export function pctText(pct: number, unit: '%' | 'points' = '%'): string {
  if (unit === 'points') return `${pct} ${pct === 1 ? 'point' : 'points'}`
  return `${pct}\u00A0%`
}
