import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aFlow, aParticipant } from '../support/builders.ts'

const id = fc.constantFrom('a', 'b', 'c')
const record: fc.Arbitrary<AnyRecord> = fc.oneof(
  id.map((name) => aParticipant(name)),
  fc.tuple(fc.constantFrom('f', 'g', 'a'), id, id).map(([flow, from, to]) => aFlow(flow, from, to)),
)
const write = fc.oneof(
  record.map((put) => ({ put })),
  fc.constantFrom('a', 'b', 'c', 'f', 'g').map((remove) => ({ remove })),
)

test('the indexes tell what a search through all records would tell, after every write', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
      const table = new RecordTable()
      const model = new Map<string, AnyRecord>()
      for (const step of writes) {
        if ('put' in step) table.put(step.put)
        if ('put' in step) model.set(step.put.id, step.put)
        if ('remove' in step) table.remove(step.remove)
        if ('remove' in step) model.delete(step.remove)
        expectSame(table, [...model.values()])
      }
    }),
  )
})

test('an edited record keeps its place among its type, and an edited flow among the flows of its ends', () => {
  const table = new RecordTable([
    aParticipant('a'),
    aParticipant('b'),
    aFlow('f', 'a', 'b'),
    aFlow('g', 'a', 'b'),
  ])
  table.put(aParticipant('a', { x: 1 }))
  table.put(aFlow('f', 'a', 'b', { label: 'edited' }))
  expect(Array.from(table.all('participant'), (each) => each.id)).toEqual(['a', 'b'])
  expect(Array.from(table.flowsAt('a'), (each) => each.id)).toEqual(['f', 'g'])
})

test('a flow that gets another end leaves the one it had', () => {
  const table = new RecordTable([aFlow('f', 'a', 'b')])
  table.put(aFlow('f', 'a', 'c'))
  expect([...table.flowsAt('b')]).toEqual([])
  expect(Array.from(table.flowsAt('c'), (each) => each.id)).toEqual(['f'])
})

test('a flow to itself is one flow at that end', () => {
  const table = new RecordTable([aFlow('f', 'a', 'a')])
  expect([...table.flowsAt('a')]).toHaveLength(1)
})

test('S14 a flow whose end is gone stays', () => {
  const table = new RecordTable([aParticipant('a'), aFlow('f', 'a', 'b')])
  table.remove('a')
  expect(Array.from(table.flowsAt('a'), (each) => each.id)).toEqual(['f'])
})

function expectSame(table: RecordTable, all: readonly AnyRecord[]): void {
  const ids = (records: Iterable<AnyRecord>) => Array.from(records, (each) => each.id).toSorted()
  expect(table.size).toBe(all.length)
  for (const type of ['participant', 'flow'] as const) {
    const ofType = all.filter((each) => each.type === type)
    expect(ids(table.all(type))).toEqual(ids(ofType))
    expect(table.count(type)).toBe(ofType.length)
    for (const each of ofType) expect(table.find(type, each.id)).toBe(each)
  }
  for (const end of ['a', 'b', 'c']) {
    const at = all.filter((each) => each.type === 'flow' && (each.from === end || each.to === end))
    expect(ids(table.flowsAt(end))).toEqual(ids(at))
    expect(table.flowCountAt(end)).toBe(at.length)
  }
}
