import { pctText } from '#domain/incentives/pctText.ts'
import type { CellSpec, CellValue } from '#domain/incentives/readCell.ts'
import { formatAmount } from '#domain/money/money.ts'

/** The value of a cell as `readCell` reads it again; '' where there is none. */
export function cellText(value: CellValue, { unit }: CellSpec, currency: string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'object') return value.join(', ')
  if (typeof value === 'string') return unit === 'choice' ? choiceText(value) : value
  if (unit === 'money') return formatAmount(value, currency)
  if (unit === 'pct') return pctText(value)
  return unit === 'points' ? `+${pctText(value, 'points')}` : String(value)
}

/** A choice as a person reads it; `readCell` takes it by its first word. */
export function choiceText(choice: string): string {
  return CHOICES[choice] ?? `${choice.charAt(0).toUpperCase()}${choice.slice(1)}`
}

const CHOICES: Readonly<Record<string, string>> = {
  any: 'Any of these',
  all: 'All of these',
  margin: 'Margin: they buy at a discount',
  commission: 'Commission: we invoice and pay them',
  flat: 'Flat fee per new customer',
  marginal: 'Marginal: each rate on its own slice',
  whole: 'Whole amount: the highest rate on everything',
  quarter: 'Quarter',
  ytd: 'YTD: the year to date',
  cash: 'Cash received',
  booking: 'Booking',
}
