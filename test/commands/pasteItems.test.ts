import { expect, test } from 'vitest'
import { pasteItems } from '#commands/pasteItems.ts'
import { copiedItems } from '#domain/copies/copiedItems.ts'
import { readClipboard, writeClipboard } from '#exchange/clipboard.ts'
import { aCompany, aFlow, aMap, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, refusalOf } from '../support/trial.ts'

const gold = (id: string) => ({ id, type: 'tier', name: 'Gold', order: 1 }) as const

const source = aMapWith(
  gold('tier:1'),
  aCompany('them', { name: 'Contoso' }),
  aParticipant('a', { x: 100, tierId: 'tier:1' }),
  aParticipant('b', { x: 500 }),
  aFlow('a-b', 'a', 'b', { amountMinor: 18_000_000, via: ['elsewhere'] }),
  aFlow('b-a', 'b', 'a', { inReturnFor: 'a-b' }),
  aFlow('them-a', 'them', 'a'),
)

function copied(...ids: string[]) {
  const read = readClipboard(writeClipboard(copiedItems(source.records, ids)))
  if ('fault' in read) throw new Error(read.fault)
  return read.items
}

test('execute: another map gets the participants around the wanted point, with the flows between them', () => {
  const map = aMapWith(aCompany('us', { x: -900 }), gold('tier:9'))
  map.dispatch(pasteItems(copied('a', 'b'), { x: 1000, y: 40 }))
  const [, a, b] = [...map.records.all('participant')]
  expect([a, b]).toMatchObject([
    { name: 'a', x: 800, y: 40, tierId: 'tier:9' },
    { name: 'b', x: 1200, y: 40, tierId: null },
  ])
  const [there, back] = [...map.records.all('flow')]
  expect(there).toMatchObject({ from: a?.id, to: b?.id, amountMinor: 18_000_000, via: [] })
  expect(back).toMatchObject({ from: b?.id, to: a?.id, inReturnFor: there?.id })
  expect(map.store.getState().undoLabel).toBe('paste 2 participants')
})

test('undo and redo: the paste goes and comes as one step', () => {
  expect(undoRedoFault(aMapWith(aCompany()), pasteItems(copied('a', 'b'), { x: 0, y: 0 }))).toBeNull()
})

test('pasted twice, nothing covers anything and names stay apart', () => {
  const map = aMapWith(aCompany())
  for (let times = 0; times < 2; times++) map.dispatch(pasteItems(copied('a'), { x: 0, y: 0 }))
  const [, first, second] = [...map.records.all('participant')]
  expect([first?.name, second?.name]).toEqual(['a', 'a (copy)'])
  expect([first?.x, first?.y]).not.toEqual([second?.x, second?.y])
})

test('a copied company becomes the company of a map without one, and joins it where there is one', () => {
  const empty = aMapWith()
  empty.dispatch(pasteItems(copied('them', 'a'), { x: 0, y: 0 }))
  expect([...empty.records.all('participant')][0]).toMatchObject({ kind: 'company', name: 'Contoso' })
  const map = aMapWith(aCompany('us'))
  map.dispatch(pasteItems(copied('them', 'a'), { x: 0, y: 0 }))
  expect(map.records.count('participant')).toBe(2)
  expect([...map.records.all('flow')][0]).toMatchObject({ from: 'us' })
  expect(refusalOf(map, pasteItems(copied('them'), { x: 0, y: 0 }))).toMatch('exactly one company')
})

test('amounts in another currency become unknown, and the note keeps what they were', () => {
  const map = aMapWith(aMap({ currency: 'EUR' }))
  map.dispatch(pasteItems(copied('a', 'b'), { x: 0, y: 0 }))
  expect([...map.records.all('flow')][0]).toMatchObject({
    amountMinor: null,
    note: 'Copied from a map in USD: $180,000 a year.',
  })
})

test('a flow whose ends are not here, and an empty clipboard, are refused', () => {
  const sentence = 'There is nothing in the clipboard that fits this map.'
  expect(refusalOf(aMapWith(), pasteItems(copied('a-b'), { x: 0, y: 0 }))).toBe(sentence)
  expect(refusalOf(aMapWith(), pasteItems(copied(), { x: 0, y: 0 }))).toBe(sentence)
})
