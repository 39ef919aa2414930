import type { Command, Edit } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { measureOf } from '#domain/metrics/measureOf.ts'
import { exact, rounded, times } from '#domain/money/exact.ts'
import { minorDigits } from '#domain/money/money.ts'
import { MAP_ID, type MapRecord } from '#records/map.ts'
import { type AnyRecord, RECORD_TYPES } from '#records/record.ts'

export type MapField = Exclude<keyof MapRecord, 'id' | 'type'>

/**
 * Sets one field of the map. A new currency renames the figures and does not convert them: 180,000 stays 180,000,
 * also where the two currencies have unlike minor units.
 */
export function setMapField<F extends MapField>(field: F, value: MapRecord[F]): Command {
  return (edit) => {
    const map = edit.find('map', MAP_ID)
    if (!map) return { refused: 'This map has lost its own record; open it again.' }
    const given: MapRecord = { ...map, [field]: typeof value === 'string' ? value.trim() : value }
    const fault = mapFault(field, given)
    if (fault !== null) return { refused: fault }
    edit.put(given)
    const rescaled = field === 'currency' ? rescaleAmounts(edit, map.currency, given.currency) : null
    if (rescaled !== null) return { refused: rescaled }
    return { label: field === 'name' ? 'rename map' : `change ${FIELD_WORDS[field]} of the map` }
  }
}

const FIELD_WORDS: Readonly<Record<MapField, string>> = {
  name: 'name',
  currency: 'currency',
  fiscalStartMonth: 'start of the fiscal year',
  note: 'note',
}

function mapFault(field: MapField, map: MapRecord): string | null {
  switch (field) {
    case 'name': {
      const given = nameGiven('A map’s name', map.name)
      return 'fault' in given ? given.fault : null
    }
    case 'currency':
      return /^[A-Z]{3}$/.test(map.currency) ? null : 'A currency is three capital letters, as in EUR.'
    case 'fiscalStartMonth':
      return Number.isInteger(map.fiscalStartMonth) && map.fiscalStartMonth >= 1 && map.fiscalStartMonth <= 12
        ? null
        : 'The fiscal year starts in a month from 1 to 12.'
    case 'note':
      return textFault('A note', map.note, 'note')
  }
}

/** Every amount of every record, so that none is left in the minor units of the old currency. */
function rescaleAmounts(edit: Edit, from: string, to: string): string | null {
  const power = minorDigits(to) - minorDigits(from)
  if (power === 0) return null
  for (const type of RECORD_TYPES)
    for (const record of edit.records.all(type)) {
      const fields = rescaled(record, power)
      if (Object.values(fields).some((minor) => !Number.isSafeInteger(minor)))
        return `One amount of this map is too large to be counted in ${to}.`
      if (Object.keys(fields).length > 0) edit.put({ ...record, ...fields })
    }
  return null
}

function rescaled(record: AnyRecord, power: number): Readonly<Record<string, number>> {
  const amounts = Object.entries(record).filter(
    ([field, value]) =>
      typeof value === 'number' && (field.endsWith('Minor') || field === amountField(record)),
  )
  return Object.fromEntries(
    amounts.map(([field, minor]: [string, number]) => [
      field,
      rounded(times(exact(minor), exact(`1e${power}`))),
    ]),
  )
}

/** The field that holds an amount although its name does not say so. */
function amountField(record: AnyRecord): string | null {
  if (record.type === 'requirement') return record.metric === 'revenueMinor' ? 'min' : null
  if (record.type === 'target') return measureOf(record.metric)?.unit === 'money' ? 'value' : null
  return record.type === 'scenarioChange' && record.field.endsWith('Minor') ? 'value' : null
}
