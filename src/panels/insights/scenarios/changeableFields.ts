import { programmesOf, programmeTiers, tiersOf } from '#domain/incentives/programmes.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { parseAmount } from '#domain/money/money.ts'
import { recordName } from '#domain/scenarios/recordName.ts'
import { readFigure } from '#panels/insights/readFigure.ts'
import { FLOW_STATUSES } from '#records/flow.ts'
import { STAGES } from '#records/participant.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import { REMOVED_FIELD, type FieldValue } from '#records/scenarioChange.ts'
import type { SelectOption } from '#ui/SelectField.tsx'

export type ChangeableType = 'participant' | 'flow' | 'tierTerms'

/** A field that a scenario can set by hand, with how its value is given. */
export interface ChangeableField {
  readonly field: string
  readonly label: string
  readonly given: 'money' | 'number' | 'choice' | 'none'
}

const FIELDS: Readonly<Record<ChangeableType, readonly ChangeableField[]>> = {
  participant: [
    { field: 'tierId', label: 'Tier', given: 'choice' },
    { field: 'stage', label: 'Stage', given: 'choice' },
    { field: 'kind', label: 'Kind', given: 'choice' },
    { field: REMOVED_FIELD, label: 'Leaves, with all its flows', given: 'none' },
  ],
  flow: [
    { field: 'amountMinor', label: 'Likely amount a year', given: 'money' },
    { field: 'lowMinor', label: 'Low amount a year', given: 'money' },
    { field: 'highMinor', label: 'High amount a year', given: 'money' },
    { field: 'status', label: 'Status', given: 'choice' },
    { field: REMOVED_FIELD, label: 'Ends', given: 'none' },
  ],
  tierTerms: [
    { field: 'basePct', label: 'Base rate, %', given: 'number' },
    { field: 'mdfQuarterMinor', label: 'MDF a quarter', given: 'money' },
    { field: 'flatFeeMinor', label: 'Flat fee', given: 'money' },
  ],
}

export function fieldsOf(type: ChangeableType): readonly ChangeableField[] {
  return FIELDS[type]
}

/** What can be chosen for a field; a tier and a stage can be taken away as well. */
export function choicesOf(field: string, records: Records): readonly SelectOption[] {
  if (field === 'tierId')
    return [NONE, ...tiersOf(records).map(({ id, name }) => ({ value: id, label: name }))]
  if (field === 'stage') return [NONE, ...STAGES.map(asOption)]
  if (field === 'status') return FLOW_STATUSES.map(asOption)
  return PARTICIPANT_KINDS.map((kind) => ({ value: kind, label: KIND_INFO[kind].term }))
}

const NONE: SelectOption = { value: '', label: '– none' }

function asOption(value: string): SelectOption {
  return { value, label: `${value.charAt(0).toUpperCase()}${value.slice(1)}` }
}

/** The value that a text stands for; or why it is none, in a sentence. */
export function readValue(
  { given }: ChangeableField,
  text: string,
  records: Records,
): { readonly value: FieldValue } | { readonly fault: string } {
  if (given === 'none') return { value: true }
  if (text.trim() === '') return { value: null }
  if (given === 'choice') return { value: text }
  if (given === 'number') return readFigure(text)
  const amount = parseAmount(text, currencyOf(records))
  return 'fault' in amount ? amount : { value: amount.minor }
}

/** What can be changed, by name. */
export function changeableRecords(records: Records, type: ChangeableType): readonly SelectOption[] {
  const named = (all: Iterable<AnyRecord>) =>
    Array.from(all, (record) => ({ value: record.id, label: recordName(record, records) }))
  if (type !== 'tierTerms') return named(records.all(type)).toSorted(byLabel)
  return programmesOf(records).flatMap((programme) =>
    programmeTiers(records, programme.id).map(({ tier, terms }) => ({
      value: terms.id,
      label: `${tier.name} in ${programme.name}`,
    })),
  )
}

function byLabel(a: SelectOption, b: SelectOption): number {
  return a.label.localeCompare(b.label, 'en')
}
