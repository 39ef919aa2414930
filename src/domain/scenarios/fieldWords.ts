import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/** What a field is called in a sentence: "tier" of `tierId`, "low amount" of `lowMinor`, "signed on" of `signedOn`. */
export function fieldWord(field: string): string {
  return (
    WORDS[field] ??
    field
      .replace(/(?:Minor|Pct|Ids?)$/, '')
      .replaceAll(/([A-Z])/g, ' $1')
      .toLowerCase()
  )
}

/** A value of a field as a person reads it; unknown and empty are "–". */
export function valueText(record: AnyRecord, field: string, value: unknown, records: Records): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((one) => valueText(record, field, one, records)).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberText(field, value, records)
  return typeof value === 'string' ? wordText(record, field, value, records) : '–'
}

/** "tier Silver → Gold". */
export function differenceText(
  record: AnyRecord,
  field: string,
  { was, is }: { readonly was: unknown; readonly is: unknown },
  { asIs, toBe }: { readonly asIs: Records; readonly toBe: Records },
): string {
  return `${fieldWord(field)} ${valueText(record, field, was, asIs)} → ${valueText(record, field, is, toBe)}`
}

const WORDS: Readonly<Record<string, string>> = {
  tierId: 'tier',
  amountMinor: 'amount',
  lowMinor: 'low amount',
  highMinor: 'high amount',
  weight: 'importance',
  from: 'start',
  to: 'end',
  inReturnFor: 'what it answers',
  via: 'partners involved',
  amountSource: 'source of the amount',
  tangible: 'contractual',
}

function numberText(field: string, value: number, records: Records): string {
  if (field.endsWith('Minor')) return formatAmount(value, currencyOf(records))
  return field.endsWith('Pct') ? `${value} %` : String(value)
}

/** Another record by its name, a kind by its term, and everything else as it stands. */
function wordText(record: AnyRecord, field: string, value: string, records: Records): string {
  if (record.type === 'flow' && field === 'kind' && value in FLOW_INFO)
    return FLOW_INFO[value as keyof typeof FLOW_INFO].term.toLowerCase()
  if ((field === 'kind' || field === 'furtherKinds') && value in KIND_INFO)
    return KIND_INFO[value as keyof typeof KIND_INFO].short
  const named = records.get(value)
  return named && 'name' in named ? named.name : value
}
