import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countActions } from '#exchange/csv/importCounts.ts'
import { planImport } from '#exchange/csv/planImport.ts'
import { readTable } from '#exchange/csv/readTable.ts'
import { recogniseTable } from '#exchange/csv/recogniseTable.ts'
import type { ImportPlan } from '#exchange/csv/importPlan.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aFlow, aMap, aParticipant } from '../../support/builders.ts'
import { after, hasSharedData, planned, sharedTable } from '../../support/tables.ts'

const MAP: AnyRecord[] = [
  aMap(),
  aParticipant('participant:a', { name: 'a', kind: 'company' }),
  aParticipant('participant:b', { name: 'b' }),
  aFlow('flow:1', 'participant:a', 'participant:b'),
]

const SENTENCE = /^\S.*\.$/s

/** Nothing half: every new record is sound, every end is there, and rows and records agree. */
function expectWhole(records: readonly AnyRecord[], plan: ImportPlan): void {
  const table = new RecordTable(after(records, plan))
  const rows = countActions(plan.rows)
  expect(rows.create).toBe(plan.creates.filter(({ type }) => type !== 'tier').length)
  expect(rows.update).toBe(plan.updates.length)
  expect(new Set(plan.creates.map(({ id }) => id)).size).toBe(plan.creates.length)
  expect([...table.all('participant')].filter(({ kind }) => kind === 'company').length).toBeLessThanOrEqual(1)
  for (const record of table.everything()) expect(recordFault(record)).toBeNull()
  for (const flow of table.all('flow')) {
    expect(flow.from).not.toBe(flow.to)
    for (const end of [flow.from, flow.to]) expect(table.find('participant', end)).toBeDefined()
  }
  for (const { reason } of plan.rows.filter(({ action }) => action === 'skip'))
    expect(reason).toMatch(SENTENCE)
}

const word = fc.constantFrom(
  'a',
  'b',
  'c',
  'A ',
  'participant:a',
  'company',
  'isv',
  'payment',
  'mutual',
  '-5',
  '',
  '1',
  'a|c',
  '<b>',
  'javascript:x',
  '__proto__',
  'x'.repeat(300),
)
const cell = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 }))
const header = fc.shuffledSubarray(
  [
    'id',
    'name',
    'kind',
    'other kinds',
    'tier',
    'region',
    'website',
    'joined',
    'tags',
    'note',
    'colour',
    'from',
    'to',
    'label',
    'amount',
    'weight',
    'direction',
    'status',
  ],
  { minLength: 2 },
)
const tableText = fc
  .tuple(
    header,
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    fc.constantFrom(',', ';', '\t', '|'),
  )
  .map(([names, rows, sign]) =>
    [names, ...rows]
      .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign))
      .join('\n'),
  )

test('any tables are planned whole or refused in a sentence, and planned again create nothing', () => {
  fc.assert(
    fc.property(
      fc.array(tableText, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('create', 'company', 'leave'),
      (texts, choice) => {
        const reads = texts.map((text, i) => readTable(new TextEncoder().encode(text), `f${i}.csv`))
        for (const read of reads) expect('fault' in read ? read.fault : 'Read.').toMatch(SENTENCE)
        const tables = reads.flatMap((read) =>
          'table' in read ? [{ table: read.table, mapping: recogniseTable(read.table) }] : [],
        )
        const plan = planImport(new RecordTable(MAP), tables, { ends: { c: choice, ' ': choice } })
        expectWhole(MAP, plan)
        const again = planImport(new RecordTable(after(MAP, plan)), tables, {
          ends: { c: choice, ' ': choice },
        })
        expect(again.creates).toEqual([])
        expectWhole(after(MAP, plan), again)
      },
    ),
    { numRuns: 300 },
  )
})

test('any bytes are read as a table or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = readTable(bytes, 'x.csv')
      const { header, rows } = 'table' in read ? read.table : { header: [], rows: [] }
      expect('fault' in read ? read.fault : 'x.csv was read.').toMatch(/^x\.csv.*\.$/s)
      for (const { cells } of rows) expect(cells).toHaveLength(header.length)
    }),
    { numRuns: 500 },
  )
})

test('one table that lacks its name keeps all of them out', () => {
  const plan = planned(MAP, ['name\nNew', 'colour,size\nred,2'])
  expect(plan.faults).toEqual(['file2.csv: no column is the name; choose which one it is.'])
  expect(plan.creates).toEqual([])
})

test('participants are known to flows whatever the order of the files', () => {
  expect(planned([aMap()], ['from,to\nx,y', 'id,name\nx,Ex\ny,Why']).missingEnds).toEqual([])
})

describe.skipIf(!hasSharedData)('the CNCF landscape (needs ../shared/data)', () => {
  const tables = hasSharedData
    ? [sharedTable('cncf-relations.csv'), sharedTable('cncf-organisations.csv')]
    : []

  test('726 organisations, 253 further ends and 1,342 flows are created, nothing is skipped', () => {
    const plan = planImport(new RecordTable([aMap()]), tables)
    expect(countActions(plan.rows, 'participant')).toEqual({ create: 979, update: 0, unchanged: 0, skip: 0 })
    expect(countActions(plan.rows, 'flow')).toEqual({ create: 1342, update: 0, unchanged: 0, skip: 0 })
    expect(plan.missingEnds).toHaveLength(253)
    expect(plan.suggestedCompany).toBe('cncf')
    expectWhole([aMap()], plan)
  })

  test('read again they create, change and ask nothing', () => {
    const first = after(
      [aMap()],
      planImport(new RecordTable([aMap()]), tables, { ends: { cncf: 'company' } }),
    )
    const plan = planImport(new RecordTable(first), tables)
    expect([plan.creates, plan.updates, plan.missingEnds]).toEqual([[], [], []])
  })
})

test('ten thousand rows are planned', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `p${i},Partner ${i},isv,Gold,EMEA,https://x.com/${i},word ${i % 9}`,
  )
  const plan = planned(MAP, [`id,name,kind,tier,region,website,colour\n${rows.join('\n')}`])
  expect(countActions(plan.rows).create).toBe(10_000)
})
