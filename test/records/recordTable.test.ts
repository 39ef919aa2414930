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
        expect(told(table)).toEqual(searched([...model.values()]))
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

const ENDS = ['a', 'b', 'c']

function told(table: RecordTable): unknown {
  return {
    size: table.size,
    counts: [table.count('participant'), table.count('flow')],
    all: [ids(table.all('participant')), ids(table.all('flow'))],
    flowsAt: ENDS.map((end) => ids(table.flowsAt(end))),
    flowCounts: ENDS.map((end) => table.flowCountAt(end)),
  }
}

function searched(all: readonly AnyRecord[]): unknown {
  const participants = all.filter((each) => each.type === 'participant')
  const flows = all.filter((each) => each.type === 'flow')
  const at = ENDS.map((end) => flows.filter(({ from, to }) => from === end || to === end))
  return {
    size: all.length,
    counts: [participants.length, flows.length],
    all: [ids(participants), ids(flows)],
    flowsAt: at.map(ids),
    flowCounts: at.map((found) => found.length),
  }
}

function ids(records: Iterable<AnyRecord>): string[] {
  return Array.from(records, (each) => each.id).toSorted()
}
