import { figureEntry } from '#domain/figures/figureEntry.ts'
import type { Unit } from '#domain/figures/unit.ts'
import { formatAmount } from '#domain/money/money.ts'

/** A figure in full in a field of its own, with its sign: "$110,250", "57.5 %", "90 days", "3.5 : 1"; unknown is empty. */
export function typedText(value: number | null, unit: Unit, currency: string): string {
  if (value === null) return ''
  if (unit === 'money') return formatAmount(Math.round(value), currency)
  const bare = figureEntry(value, unit, currency)
  if (unit === 'percent') return `${bare} %`
  if (unit === 'days') return `${bare} days`
  return unit === 'ratio' ? `${bare} : 1` : bare
}
