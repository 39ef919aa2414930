import { expect, test } from 'vitest'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { MATRIX_FIELDS, matrixValues, passesMatrixFilter } from '#domain/fit/matrixFields.ts'
import { matrixOrder } from '#domain/fit/matrixOrder.ts'
import { matrixTable } from '#domain/fit/matrixTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { RecordTable } from '#records/recordTable.ts'
import type { Tier } from '#records/tier.ts'
import { scoredOnce } from '../../support/scored.ts'

const GOLD: Tier = { id: 'gold', type: 'tier', name: 'Gold', order: 1 }

const RECORDS = new RecordTable([
  ...scoredOnce(
    { mid: [3, 3], top: [5, 5], thin: [null, 5], out: [4, 'na'], low: [1, 2] },
    { top: { kind: 'isv', tierId: 'gold' }, low: { kind: 'msp', stage: 'scale' } },
  ),
  GOLD,
])
const TABLE = matrixTable(RECORDS, 'now', criteriaOf(RECORDS, 'p'), partnersOf(RECORDS))

test('by rank as the rules show it, the thin ones last', () => {
  expect(matrixOrder(TABLE, 'rank')).toEqual(['top', 'out', 'mid', 'low', 'thin'])
})

test('by score, also of those who are not ranked, and by name', () => {
  expect(matrixOrder(TABLE, 'score')).toEqual(['top', 'thin', 'out', 'mid', 'low'])
  expect(matrixOrder(TABLE, 'name')).toEqual(['low', 'mid', 'out', 'thin', 'top'])
})

test('by a criterion the highest first, then what does not apply, then what is not known', () => {
  expect(matrixOrder(TABLE, 'drive')).toEqual(['top', 'thin', 'mid', 'low', 'out'])
  expect(matrixOrder(TABLE, 'reach').at(-1)).toBe('thin')
  expect(matrixOrder(TABLE, 'a criterion that has gone')).toEqual(matrixOrder(TABLE, 'rank'))
})

test('several values of one field mean any, different fields all', () => {
  expect(shown('kind=isv', 'kind=msp')).toEqual(['top', 'low'])
  expect(shown('kind=isv', 'tier=Gold')).toEqual(['top'])
  expect(shown('kind=isv', 'stage=scale')).toEqual([])
  expect(shown('tier=')).toEqual(['out', 'mid', 'low', 'thin'])
  expect(shown('band=assess')).toEqual(['thin'])
})

test('the values that the partners have are counted in their natural order, not set last', () => {
  const values = (id: string) => {
    const field = MATRIX_FIELDS.find((one) => one.id === id)
    return field
      ? matrixValues(field, TABLE.rows.values(), RECORDS).map(({ word, count }) => `${word} ${count}`)
      : []
  }
  expect(values('tier')).toEqual(['Gold 1', 'Not set 4'])
  expect(values('band')).toEqual(['Pursue 2', 'Nurture 1', 'Pass 1', 'Assess first 1'])
})

function shown(...filter: readonly string[]): readonly string[] {
  return matrixOrder(TABLE, 'rank').filter((id) => {
    const row = TABLE.rows.get(id)
    return row && passesMatrixFilter(row, filter, RECORDS)
  })
}
