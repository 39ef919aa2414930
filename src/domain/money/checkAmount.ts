import { type Refusal, refuse } from '#domain/refusal.ts'

/** Why `value` is no amount of minor units from 0 up, or null. `what` begins the sentence. */
export function checkAmount(value: unknown, path: string, what: string): Refusal | null {
  return (
    checkWhole(value, path, what) ??
    (Number(value) < 0 ? refuse('E_NEGATIVE_AMOUNT', path, `${what} is never negative.`) : null)
  )
}

/** As `checkAmount`, for what may be left out. */
export function checkOptionalAmount(value: unknown, path: string, what: string): Refusal | null {
  return value === undefined || value === null ? null : checkAmount(value, path, what)
}

/** Why `value` is no whole number of minor units, or null; below 0 is fine. */
export function checkWhole(value: unknown, path: string, what: string): Refusal | null {
  return Number.isSafeInteger(value)
    ? null
    : refuse('E_AMOUNT', path, `${what} is a whole number of minor units, such as cents.`)
}

/** Why `value` is no percentage from 0 to 100, or null. */
export function checkPct(value: unknown, path: string, what: string): Refusal | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse('E_NUMBER', path, `${what} is a number from 0 to 100.`)
  if (value < 0 || value > 100)
    return refuse('E_PCT_RANGE', path, `${what} runs from 0 to 100 %; ${value} is outside.`)
  return null
}

/** As `checkPct`, for what may be left out. */
export function checkOptionalPct(value: unknown, path: string, what: string): Refusal | null {
  return value === undefined || value === null ? null : checkPct(value, path, what)
}

/** Why `value` is no count from 0 up, or null; absent is fine. */
export function checkOptionalCount(value: unknown, path: string, what: string): Refusal | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return refuse('E_NUMBER', path, `${what} is a whole number.`)
  return value < 0 ? refuse('E_RANGE', path, `${what} is never negative.`) : null
}
