import { expect, test } from 'vitest'
import { SCHEMA } from '#records/commit.ts'
import { migrateRecord, migrationName, MIGRATIONS, type Migration } from '#records/migrations.ts'

/** For each step a record as it was and as it is afterwards. A released case is never edited. */
const CASES: Readonly<Record<string, { readonly from: object; readonly to: object }>> = {}

test('every migration has a case here, and every case a migration', () => {
  expect(Object.keys(CASES).toSorted()).toEqual(MIGRATIONS.map(migrationName).toSorted())
})

test.each(MIGRATIONS)('$type/$schema $name turns its case into what is expected', (step) => {
  const { from, to } = CASES[migrationName(step)] ?? {}
  expect(from && step.up(from as Record<string, unknown>)).toStrictEqual(to)
})

test('the list is in the order of schema numbers and reaches today’s number, not beyond', () => {
  const numbers = MIGRATIONS.map((step) => step.schema)
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  for (const number of numbers) {
    expect(number).toBeGreaterThan(1)
    expect(number).toBeLessThanOrEqual(SCHEMA)
  }
})

const steps: readonly Migration[] = [
  { type: 'participant', schema: 2, name: 'AddRegions', up: (record) => ({ ...record, regions: [] }) },
  { type: 'flow', schema: 2, name: 'AddWeight', up: (record) => ({ ...record, weight: 3 }) },
  {
    type: 'participant',
    schema: 3,
    name: 'CountRegions',
    up: (record) => ({ ...record, count: (record['regions'] as unknown[]).length }),
  },
]

test('a record goes through the steps of its type that are newer than its schema number, in order', () => {
  expect(migrateRecord({ type: 'participant' }, 1, steps)).toEqual({
    type: 'participant',
    regions: [],
    count: 0,
  })
  expect(migrateRecord({ type: 'participant', regions: ['EU'] }, 2, steps)).toEqual({
    type: 'participant',
    regions: ['EU'],
    count: 1,
  })
})

test('a record of today’s schema, of another type, or no record at all is left alone', () => {
  for (const value of [{ type: 'participant' }, { type: 'sticky' }, null, 'text', 7])
    expect(migrateRecord(value, 3, steps)).toBe(value)
  expect(migrateRecord({ type: 'sticky' }, 1, steps)).toEqual({ type: 'sticky' })
})
