import type { Command, Edit } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { minorDigits } from '#domain/money/money.ts'
import type { Flow } from '#records/flow.ts'
import { MAP_ID, type MapRecord } from '#records/map.ts'

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
    const rescaled = field === 'currency' ? rescaleFlows(edit, map.currency, given.currency) : null
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

function rescaleFlows(edit: Edit, from: string, to: string): string | null {
  const power = minorDigits(to) - minorDigits(from)
  if (power === 0) return null
  for (const flow of edit.records.all('flow')) {
    const [amountMinor, lowMinor, highMinor] = [flow.amountMinor, flow.lowMinor, flow.highMinor].map(
      (minor) => (minor === null ? null : Math.round(power > 0 ? minor * 10 ** power : minor / 10 ** -power)),
    ) as [Flow['amountMinor'], Flow['lowMinor'], Flow['highMinor']]
    if ([amountMinor, lowMinor, highMinor].some((minor) => minor !== null && !Number.isSafeInteger(minor)))
      return `One amount of this map is too large to be counted in ${to}.`
    edit.update('flow', flow.id, { amountMinor, lowMinor, highMinor })
  }
  return null
}
