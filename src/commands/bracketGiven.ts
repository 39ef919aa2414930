import type { Edit } from '#commands/command.ts'
import { bracketsOf } from '#domain/incentives/programmes.ts'
import { readCell } from '#domain/incentives/readCell.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import type { Bracket } from '#records/bracket.ts'

/** Threshold and rate of a bracket from its two cells, or why they are none; two steps never begin at one threshold. */
export function bracketGiven(
  edit: Edit,
  { programmeId, tierId, id }: Pick<Bracket, 'programmeId' | 'tierId'> & { readonly id?: string },
  texts: { readonly from: string; readonly pct: string },
): { fromMinor: number; pct: number } | { fault: string } {
  const currency = currencyOf(edit.records)
  const from = readCell(texts.from, { title: 'Threshold of the rebate', unit: 'money' }, currency)
  if ('fault' in from) return from
  const rate = readCell(texts.pct, { title: 'Rate of the rebate', unit: 'pct' }, currency)
  if ('fault' in rate) return rate
  const given = { fromMinor: Number(from.value), pct: Number(rate.value) }
  const same = bracketsOf(edit.records, programmeId, tierId).some(
    (other) => other.id !== id && other.fromMinor === given.fromMinor,
  )
  return same
    ? { fault: `A step of the rebate begins at ${formatAmount(given.fromMinor, currency)} already.` }
    : given
}
