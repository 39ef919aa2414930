import { type Refusal, refuse } from '#domain/refusal.ts'

/** Three honest guesses of one figure; low ≤ likely ≤ high. */
export interface Estimate {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** Why these are no three guesses (E_NUMBER, E_RANGE), or `null`; the paths carry the names of the three fields. */
export function estimateFault(
  { low, likely, high }: Estimate,
  paths: Readonly<Record<keyof Estimate, string>> = { low: 'low', likely: 'likely', high: 'high' },
): Refusal | null {
  for (const [path, value] of [
    [paths.low, low],
    [paths.likely, likely],
    [paths.high, high],
  ] as const)
    if (!Number.isFinite(value)) return refuse('E_NUMBER', path, `“${path}” is a number.`)
  if (low > likely) return refuse('E_RANGE', paths.low, 'The low guess is at most the likely one.')
  if (likely > high) return refuse('E_RANGE', paths.high, 'The high guess is at least the likely one.')
  return null
}

/** Whether the guesses differ: a fixed figure takes no random number (rules.md §10). */
export function isUncertain({ low, high }: Pick<Estimate, 'low' | 'high'>): boolean {
  return low < high
}
