import type { Unit } from '#domain/figures/unit.ts'
import { compactAmount } from '#domain/money/money.ts'

/** A figure as it is shown: "$378k", "31 %", "78 days", "3.1 : 1"; unknown is "–" (rules.md §0). */
export function figureText(value: number | null, unit: Unit, currency: string): string {
  if (value === null || !Number.isFinite(value)) return '–'
  switch (unit) {
    case 'money':
      return compactAmount(Math.round(value), currency)
    case 'percent':
      return `${shownNumber(value)} %`
    case 'days':
      return `${shownNumber(value)} ${rounded(value, 0) === 1 ? 'day' : 'days'}`
    case 'ratio':
      return `${shownNumber(value, 1)} : 1`
    case 'points':
      return `${value > 0 ? '+' : ''}${shownNumber(value)} pts`
    case 'count':
    case 'score':
    case 'index':
      return shownNumber(value)
  }
}

/** Half away from zero, a true minus sign, thousands grouped: "1,234", "−7". */
export function shownNumber(value: number, decimals = 0): string {
  const size = rounded(Math.abs(value), decimals)
  const shown = size.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return value < 0 && size !== 0 ? `−${shown}` : shown
}

/** Rounded half away from zero, forgiving what binary fractions lose below a half. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale
  return value < 0 ? -size : size
}
