import type { SeeingField } from '#domain/seeing/seeingField.ts'
import { valueWord } from '#domain/seeing/seeingFields.ts'
import type { Records } from '#records/recordTable.ts'

export interface PresentValue {
  /** '' stands for those that have none. */
  readonly value: string
  readonly word: string
  readonly count: number
}

/** The values that records of the map have, in the field's order or by name, "not set" last. Reads the whole map. */
export function valuesPresent(records: Records, field: SeeingField): readonly PresentValue[] {
  const counts = new Map<string, number>()
  for (const values of valuesOfAll(records, field))
    for (const value of values.length === 0 ? [''] : new Set(values))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  const places = new Map(field.order?.(records).map((value, place) => [value, place]))
  const place = (value: string) => (value === '' ? Infinity : (places.get(value) ?? places.size))
  return Array.from(counts, ([value, count]) => ({ value, word: valueWord(field, value), count })).toSorted(
    (a, b) => rank(place(a.value), place(b.value)) || byName(a.word, b.word),
  )
}

/** The company is left out: it stands in the middle of every filtered map. */
function* valuesOfAll(records: Records, field: SeeingField): Iterable<readonly string[]> {
  if (field.of === 'flows') for (const flow of records.all('flow')) yield field.values(flow, records)
  else
    for (const participant of records.all('participant'))
      if (participant.kind !== 'company') yield field.values(participant, records)
}

function rank(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' })
}
