import { rounded } from '#domain/figures/figureText.ts'
import type { Unit } from '#domain/figures/unit.ts'
import { minorDigits } from '#domain/money/money.ts'

/** A figure as it is typed and copied, so that `readFigure` takes it again: "212000", "57.1"; unknown is empty. */
export function figureEntry(value: number | null, unit: Unit, currency: string): string {
  if (value === null || !Number.isFinite(value)) return ''
  if (unit === 'money') return String(Math.round(value) / 10 ** minorDigits(currency))
  return String(rounded(value, 1))
}
