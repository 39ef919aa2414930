import type { KeyEntry } from '#ui/grid/grid.ts'

/** What one key stands for: figures and the three words at once, X for "does not apply", a dash for "not known". */
const WHOLE: Readonly<Record<string, string>> = { h: 'H', m: 'M', l: 'L', x: 'n/a', '-': '-', '?': '?' }

/** Scoring with one key a cell. A half point is typed on: ".5" after a 3. */
export const RATING_KEYS: KeyEntry = {
  completes: (key) => (/^\d$/.test(key) ? key : (WHOLE[key.toLowerCase()] ?? null)),
  continues: (key) => key === '.' || key === ',',
}
