import { expect, test } from 'vitest'
import { copiedItems, type CopiedItems } from '#domain/copies/copiedItems.ts'
import { readClipboard, writeClipboard } from '#exchange/clipboard.ts'
import { SCHEMA } from '#records/commit.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'

const map = aMapWith(
  aCompany(),
  aParticipant('a', { website: 'https://example.com' }),
  aFlow('us-a', 'us', 'a'),
)
const items = copiedItems(map.records, ['us', 'a'])

function faultOf(text: string): string {
  const read = readClipboard(text)
  return 'fault' in read ? read.fault : 'no fault'
}

function withParticipant(fields: object): string {
  return writeClipboard({ ...items, participants: [{ ...items.participants[1], ...fields }] } as CopiedItems)
}

test('what is written reads back the same', () => {
  expect(items.flows).toHaveLength(1)
  expect(readClipboard(writeClipboard(items))).toEqual({ items })
})

test.each([
  '',
  'hello',
  '{',
  'null',
  '[]',
  '{"format":"other"}',
  '{"format":"partnerscape-items","schema":1}',
])('the text %j is told to hold nothing of ours', (text) => {
  expect(faultOf(text)).toBe('The clipboard holds no participants of a Partnerscape map.')
})

test('a copy from a newer version asks to reload', () => {
  const newer = writeClipboard(items).replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`)
  expect(faultOf(newer)).toBe(
    'The clipboard comes from a newer Partnerscape. Reload this page, then paste again.',
  )
})

test.each([
  [{ website: 'javascript:alert(1)' }, 'javascript:'],
  [{ name: 'x'.repeat(100_000) }, 'name: '],
  [{ kind: 'florist' }, 'kind: '],
  [{ x: 'left' }, 'x: '],
  [{ type: 'map', id: 'map:self' }, ''],
])('a participant with %j is refused by its place', (fields, reason) => {
  expect(faultOf(withParticipant(fields))).toMatch(
    'The participant at place 1 of the clipboard cannot be pasted. ',
  )
  expect(faultOf(withParticipant(fields))).toMatch(reason)
})

test('records that are no records, ids twice, two companies and amounts out of order are refused', () => {
  const [us, a] = items.participants
  const of = (participants: unknown[], flows: unknown[] = []) =>
    faultOf(writeClipboard({ ...items, participants, flows } as CopiedItems))
  expect(of([null])).toMatch('place 1')
  expect(of([a, a])).toMatch('Its id is there twice.')
  expect(of([us, { ...us, id: 'us2' }])).toMatch('two companies')
  expect(of([a], [aFlow('f', 'a', 'us', { lowMinor: 2, highMinor: 1 })])).toMatch('flow at place 1')
  expect(of([a], [aFlow('f', 'a', 'us', { amountMinor: -1 })])).toMatch('flow at place 1')
})
