import { expect, test } from 'vitest'
import { importCounted, importRecords } from '#commands/importRecords.ts'
import { overlaps } from '#domain/layout/geometry.ts'
import { participantRect } from '#domain/layout/occupied.ts'
import { openMap } from '#store/openMap.ts'
import type { AnyRecord } from '#records/record.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'

function mapOf(...records: AnyRecord[]) {
  let ids = 0
  const commits: string[] = []
  const map = openMap([aMap(), ...records], {
    today: '2026-11-21',
    newId: (type) => `${type}:${++ids}`,
    newCommitId: () => `commit:${++ids}`,
    onCommit: ({ label }) => commits.push(label),
  })
  return { map, commits }
}

const partners = Array.from({ length: 40 }, (_, i) => aParticipant(`participant:p${i}`))
const old = aParticipant('participant:old', { x: 400, y: 30 })
const us = aParticipant('participant:us', { kind: 'company', name: 'Us' })

test('execute: all of an import is one commit, laid out, and what was placed stays', () => {
  const { map, commits } = mapOf(us, old)
  const flow = aFlow('flow:1', 'participant:p1', 'participant:us')
  const refusal = map.dispatch(
    importRecords({
      creates: [...partners, flow],
      updates: [{ type: 'participant', id: old.id, fields: { name: 'New name' } }],
    }),
  )
  expect(refusal).toBeUndefined()
  expect(commits).toEqual(['import 41 participants and 1 flow'])
  expect(map.records.find('participant', old.id)).toMatchObject({ name: 'New name', x: 400, y: 30 })
  const rects = Array.from(map.records.all('participant'), participantRect)
  for (const [i, rect] of rects.entries())
    expect(rects.slice(i + 1).some((other) => overlaps(rect, other))).toBe(false)
})

test('undo: one step takes the whole import back, and redo brings it again', () => {
  const { map } = mapOf(us)
  map.dispatch(importRecords({ creates: partners, updates: [] }))
  const placed = map.records.find('participant', 'participant:p7')
  map.undo()
  expect(map.records.count('participant')).toBe(1)
  map.redo()
  expect(map.records.find('participant', 'participant:p7')).toEqual(placed)
})

test('an imported company stands amid the others, on free ground', () => {
  const { map } = mapOf(old)
  map.dispatch(importRecords({ creates: [us, ...partners], updates: [] }))
  const rects = Array.from(map.records.all('participant'), participantRect)
  const company = map.records.find('participant', us.id)
  expect(company && rects.filter((rect) => overlaps(rect, participantRect(company)))).toHaveLength(1)
})

test('a company made meanwhile refuses the import, which changes nothing', () => {
  const { map } = mapOf(us)
  const second = aParticipant('participant:2', { kind: 'company' })
  expect(map.dispatch(importRecords({ creates: [second, ...partners], updates: [] }))).toEqual({
    refused: 'A map has exactly one company, and here it is Us.',
  })
  expect(map.records.count('participant')).toBe(1)
})

test('what was made meanwhile stays and what is gone stays gone', () => {
  const { map, commits } = mapOf(old)
  map.dispatch(
    importRecords({
      creates: [{ ...old, name: 'From the file' }],
      updates: [{ type: 'participant', id: 'participant:gone', fields: { name: 'Back' } }],
    }),
  )
  expect(commits).toEqual([])
})

test('S2 an import of nothing commits nothing', () => {
  const { map, commits } = mapOf(us)
  map.dispatch(importRecords({ creates: [], updates: [] }))
  expect(commits).toEqual([])
})

test('an import is told in words', () => {
  expect(importCounted({ creates: [us], updates: [] })).toBe('1 participant')
  expect(importCounted({ creates: [], updates: [] })).toBe('nothing new')
})
