import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, diffRecord, invertDiff, sameValue } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import { aParticipant } from '../support/builders.ts'

/** Records of one id that differ in any field, in fields no schema names, and in whether they are there at all. */
const value = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 2 }),
)
const record = fc
  .dictionary(fc.constantFrom('name', 'x', 'tags', 'note', 'mark'), value)
  .map((fields) => ({ ...fields, id: 'p:1', type: 'participant' }) as unknown as AnyRecord)
const maybe = fc.option(record, { nil: undefined })

test('a diff leads from the one record to the other, and its inverse leads back', () => {
  fc.assert(
    fc.property(maybe, maybe, (before, after) => {
      const change = diffRecord(before, after)
      const changes = change ? [change] : []
      expect(changes.reduce(applyChange, before)).toEqual(after)
      expect(invertDiff(changes).reduce(applyChange, after)).toEqual(before)
    }),
  )
})

test('S7 a change names only the fields that differ', () => {
  const change = diffRecord(aParticipant('p:1'), aParticipant('p:1', { x: 3, tags: [] }))
  expect(change).toEqual({ op: 'update', id: 'p:1', before: { x: 0 }, after: { x: 3 } })
})

test('S2 equal records have no difference, whatever objects they are', () => {
  expect(diffRecord(aParticipant('p:1', { tags: ['a'] }), aParticipant('p:1', { tags: ['a'] }))).toBeNull()
  expect(diffRecord(undefined, undefined)).toBeNull()
})

test('S6 an update to a record that is gone is dropped', () => {
  expect(applyChange(undefined, { op: 'update', id: 'p:1', before: {}, after: { x: 1 } })).toBeUndefined()
})

test('adding what is there sets its fields and keeps the others', () => {
  const known = { ...aParticipant('p:1'), mark: 1 } as AnyRecord
  const added = applyChange(known, { op: 'add', id: 'p:1', record: aParticipant('p:1', { x: 2 }) })
  expect(added).toEqual({ ...known, x: 2 })
})

describe('sameValue', () => {
  test('compares lists by content and everything else by identity', () => {
    expect(sameValue(['a', 'b'], ['a', 'b'])).toBe(true)
    expect(sameValue(['a'], ['a', 'b'])).toBe(false)
    expect(sameValue(['a'], 'a')).toBe(false)
    expect(sameValue(Number.NaN, Number.NaN)).toBe(true)
    expect(sameValue(null, undefined)).toBe(false)
  })
})
