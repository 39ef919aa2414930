import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFile, writeFile } from '#exchange/partnerscapeFile.ts'
import { SCHEMA } from '#records/commit.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'

const SOUND = [aMap(), aParticipant('a'), aParticipant('b'), aFlow('f', 'a', 'b')]

describe('a Partnerscape file', () => {
  test('comes back as the same records, whatever they hold', () => {
    fc.assert(
      fc.property(someRecords(), (records) => {
        const again = readFile(writeFile(new RecordTable(records)))
        expect(again).toEqual({ records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })
      }),
    )
  })

  test('is the same text whatever order records and keys were made in', () => {
    const turned = SOUND.toReversed().map((r) => Object.fromEntries(Object.entries(r).toReversed()))
    expect(fileOf(turned as unknown as AnyRecord[])).toBe(fileOf(SOUND))
  })

  test('keeps keys it does not know', () => {
    const marked = { ...aParticipant('a'), laterField: { deep: ['x', null, 1] } }
    expect(readFile(fileOf([aMap(), marked]))).toMatchObject({ records: [marked, aMap()] })
  })

  test('puts one record on a line', () => {
    expect(fileOf(SOUND).trimEnd().split('\n')).toHaveLength(SOUND.length + 2)
  })

  test('opens after a byte order mark', () => {
    expect(readFile(`\uFEFF${fileOf(SOUND)}`)).toHaveProperty('records')
  })
})

describe('a file that cannot be used is refused', () => {
  test.each([
    ['an empty one', '', 'The file is empty.'],
    ['a binary one', 'PK\u0003\u0004\u0000\u0000', 'The file is not text, so it is no Partnerscape file.'],
    ['a table', 'Label,Type\nA,isv', /^The file is no Partnerscape file: it begins with “Label,Type/],
    ['one with a slip in it', '{\n "format": oops\n}', /^The file is not valid JSON/],
    ['JSON of another kind', '[1,2]', /“format” is missing/],
    ['another format', '{"format":"excalidraw"}', /format “excalidraw”, not a Partnerscape file/],
    ['one without a schema', '{"format":"partnerscape","records":[]}', /“schema” is not a whole number/],
    ['one without records', '{"format":"partnerscape","schema":1}', 'The file holds no list of “records”.'],
    ['one without a map', fileOf([aParticipant('a')]), /holds no map/],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toMatch(fault)
  })

  test('one from a newer version, in a sentence that says what to do', () => {
    const newer = fileOf(SOUND).replace(`"schema":${SCHEMA}`, '"schema":99')
    expect(faultOf(newer)).toMatch(/newer version of Partnerscape \(schema 99; .*Reload the page/)
  })

  test('one cut off anywhere, and it never comes back as half a map', () => {
    const whole = fileOf(SOUND).trimEnd()
    for (let length = 1; length < whole.length; length++)
      expect(faultOf(whole.slice(0, length))).toMatch(/^The file is cut off.*line \d+, column \d+\.$/)
  })

  test('two records with one id, and both are named', () => {
    const [first, ...rest] = fileOf(SOUND).split('\n')
    expect(faultOf([first, rest[0], ...rest].join('\n'))).toBe('Record 2 (a) has the same id as record 1.')
  })

  test('a record with a bad field, which is named', () => {
    const bad = fileOf(SOUND).replace('"name":"b"', '"name":42')
    expect(faultOf(bad)).toMatch(/^Record 2 \(b\) cannot be used: its field “name”/)
  })

  test('a record of an unknown type', () => {
    const bad = fileOf(SOUND).replace('"type":"flow"', '"type":"spell"')
    expect(faultOf(bad)).toMatch(/^Record 3 \(f\) cannot be used: unknown record type "spell"\.$/)
  })

  test.each(['__proto__', 'constructor', 'prototype'])('a record with a field named %s', (key) => {
    const bad = fileOf(SOUND).replace('"name":"b"', `"name":"b","${key}":{"polluted":true}`)
    expect(faultOf(bad)).toBe(`Record 2 (b) has a field named “${key}”, which is not allowed.`)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('a record nested 100,000 deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(faultOf(`{"format":"partnerscape","schema":1,"records":[{"x":${deep}}]}`)).toMatch(
      /nested too deeply/,
    )
  })

  test('one of more than 100 MB', () => {
    expect(faultOf('x'.repeat(100_000_001))).toMatch(/larger than 100 MB/)
  })
})

function fileOf(records: readonly AnyRecord[]): string {
  return writeFile(new RecordTable(records))
}

function faultOf(text: string): string {
  const read = readFile(text)
  return 'fault' in read ? read.fault : `no fault, ${read.records.length} records`
}

function someRecords(): fc.Arbitrary<AnyRecord[]> {
  const later = fc.dictionary(
    fc.stringMatching(/^later[A-Z]{1,5}$/),
    // JSON knows no negative zero, so none can come back.
    fc
      .jsonValue({ noUnicodeString: false, maxDepth: 2 })
      .map((value): unknown => JSON.parse(JSON.stringify(value)))
      // A file with such a field is refused, which has a test of its own.
      .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value))),
  )
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  const place = fc.integer({ min: -1e6, max: 1e6 })
  const participant = fc
    .tuple(text, text, place, fc.array(text, { maxLength: 3 }), later)
    .map(([id, name, x, tags, more]) => ({
      ...aParticipant(`participant:${id}`, { name, x, tags }),
      ...more,
    }))
  const flow = fc
    .tuple(text, text, fc.option(fc.maxSafeNat()), later)
    .map(([id, label, amountMinor, more]) => ({
      ...aFlow(`flow:${id}`, 'a', 'b', { label, amountMinor }),
      ...more,
    }))
  return fc
    .uniqueArray(fc.oneof(participant, flow), { selector: ({ id }) => id, maxLength: 12 })
    .map((records) => [aMap(), ...records])
}
