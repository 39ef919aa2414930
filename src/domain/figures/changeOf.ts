/** Change in percent, (now − before)/|before|; unknown or from zero: null (rules.md §6). */
export function changeOf(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before === 0) return null
  return ((now - before) / Math.abs(before)) * 100
}

/** Whether a percentage reaches a limit, forgiving what binary fractions lose. */
export function reachesPct(pct: number, limitPct: number): boolean {
  return pct >= limitPct - 1e-9
}
