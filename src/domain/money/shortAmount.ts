import { currencySign, minorDigits } from '#domain/money/currencies.ts'

const STEPS = [
  { suffix: 'bn', size: 1e9 },
  { suffix: 'M', size: 1e6 },
  { suffix: 'k', size: 1e3 },
  { suffix: '', size: 1 },
] as const

/** "$1.86M", "$217k", "−$90k": three figures, so that the ends of a range differ where `compactAmount` would not. */
export function shortAmount(minor: number, currency: string): string {
  if (!Number.isFinite(minor)) return '–'
  const amount = Math.abs(minor) / 10 ** minorDigits(currency)
  // What rounds to a thousand of a step belongs to the step above.
  const { suffix, size } = STEPS.find((step) => amount >= step.size * 0.9995) ?? { suffix: '', size: 1 }
  const value = amount / size
  const decimals = decimalsOf(suffix, value)
  const shown = value.toFixed(decimals)
  return `${minor < 0 && Number(shown) !== 0 ? '−' : ''}${currencySign(currency)}${shown}${suffix}`
}

/** Thousands are read as they are, and with a figure behind the point only where there is one before it. */
function decimalsOf(suffix: string, value: number): number {
  if (suffix === '') return 0
  if (suffix === 'k') return value < 9.95 ? 1 : 0
  return value < 9.995 ? 2 : value < 99.95 ? 1 : 0
}
