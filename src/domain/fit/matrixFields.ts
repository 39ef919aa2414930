import { BAND_NAMES, BANDS } from '#domain/fit/fitWords.ts'
import type { MatrixRow } from '#domain/fit/matrixTable.ts'
import { conditionsOf } from '#domain/seeing/conditions.ts'
import { kindField } from '#domain/seeing/fields/kindField.ts'
import { stageField } from '#domain/seeing/fields/stageField.ts'
import { tierField } from '#domain/seeing/fields/tierField.ts'
import { valueWord } from '#domain/seeing/seeingFields.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'
import type { Records } from '#records/recordTable.ts'

/** What the partners of the matrix can be filtered by. */
export interface MatrixField {
  readonly id: string
  readonly title: string
  /** '' is what is not set. */
  valuesOf(row: MatrixRow, records: Records): readonly string[]
  wordOf(value: string): string
  /** The values in their natural order. */
  orderOf(records: Records): readonly string[]
}

/** Kind, tier and stage as on the map; the decision is that of the round that is looked at. */
export const MATRIX_FIELDS: readonly MatrixField[] = [
  fieldOfMap(kindField),
  fieldOfMap(tierField),
  fieldOfMap(stageField),
  {
    id: 'band',
    title: 'Decision',
    valuesOf: ({ fit }) => (fit ? [fit.band] : ['']),
    wordOf: (value) => BANDS.flatMap((band) => (band === value ? BAND_NAMES[band] : []))[0] ?? 'Unknown',
    orderOf: () => BANDS,
  },
]

/** Whether a partner is shown by a filter: one of the values of each field it names. */
export function passesMatrixFilter(row: MatrixRow, filter: readonly string[], records: Records): boolean {
  for (const [id, values] of conditionsOf(filter)) {
    const field = MATRIX_FIELDS.find((one) => one.id === id)
    if (field && !field.valuesOf(row, records).some((value) => values.has(value))) return false
  }
  return true
}

/** The values that these partners have, with how many have each, in their natural order. */
export function matrixValues(
  field: MatrixField,
  rows: Iterable<MatrixRow>,
  records: Records,
): readonly { value: string; word: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of field.valuesOf(row, records)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const places = new Map(field.orderOf(records).map((value, place) => [value, place]))
  const place = (value: string) => (value === '' ? Infinity : (places.get(value) ?? places.size))
  return Array.from(counts, ([value, count]) => ({ value, word: field.wordOf(value), count })).toSorted(
    (a, b) => place(a.value) - place(b.value) || a.word.localeCompare(b.word, 'en'),
  )
}

function fieldOfMap(field: ParticipantField): MatrixField {
  return {
    id: field.id,
    title: field.title,
    valuesOf({ partner }, records) {
      const values = field.values(partner, records)
      return values.length === 0 ? [''] : values
    },
    wordOf: (value) => valueWord(field, value),
    orderOf: (records) => field.order?.(records) ?? [],
  }
}
