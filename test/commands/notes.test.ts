import { describe, expect, test } from 'vitest'
import { addArea } from '#commands/addArea.ts'
import { addSticky } from '#commands/addSticky.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { duplicateItems } from '#commands/duplicateItems.ts'
import { lockItems } from '#commands/lockItems.ts'
import { pasteItems } from '#commands/pasteItems.ts'
import { resizeItem } from '#commands/resizeItem.ts'
import { setAreaField } from '#commands/setAreaField.ts'
import { setStickyField } from '#commands/setStickyField.ts'
import { copiedItems } from '#domain/copies/copiedItems.ts'
import { readClipboard, writeClipboard } from '#exchange/clipboard.ts'
import { aMapWith, anArea, aParticipant, aSticky } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const RECT = { x: 10, y: 20, width: 300, height: 200 }
const world = () =>
  aMapWith(
    anArea('area'),
    aSticky('note'),
    aParticipant('in', { x: 200, y: 100 }),
    anArea('stone', { locked: true }),
  )

describe('areas', () => {
  test('execute: an area is added above the others, never too small', () => {
    const map = world()
    map.dispatch(addArea({ ...RECT, width: 3 }, ' DACH  region '))
    expect(map.records.find('area', 'area:new1')).toMatchObject({ name: 'DACH region', width: 96, order: 1 })
    expect(map.store.getState().undoLabel).toBe('add DACH region')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addArea(RECT))).toBeNull()
    expect(undoRedoFault(world(), setAreaField('area', 'name', 'EMEA'))).toBeNull()
    expect(undoRedoFault(world(), setAreaField('area', 'hue', 'teal'))).toBeNull()
    expect(undoRedoFault(world(), resizeItem('area', RECT))).toBeNull()
  })

  test('a resized area leaves what lies in it where it is', () => {
    const map = world()
    map.dispatch(resizeItem('area', RECT))
    expect(map.records.find('area', 'area')).toMatchObject(RECT)
    expect(map.records.find('participant', 'in')).toMatchObject({ x: 200, y: 100 })
  })

  test('an empty name, and the size of a locked one, are refused', () => {
    expect(refusalOf(world(), setAreaField('area', 'name', ' '))).toMatch('at least one character')
    expect(refusalOf(world(), resizeItem('stone', RECT))).toBe('Unlock stone to resize it.')
  })

  test('deleting an area leaves what lies in it', () => {
    const map = world()
    map.dispatch(deleteItems(['area', 'stone']))
    expect([map.records.count('area'), map.records.count('participant')]).toEqual([1, 1])
    expect(map.store.getState().undoLabel).toBe('delete area')
  })
})

describe('notes', () => {
  test('execute: a note lies with its middle where it was put', () => {
    const map = world()
    map.dispatch(addSticky({ x: 500, y: 500 }, { text: 'Ask' }))
    expect(map.records.find('sticky', 'sticky:new1')).toMatchObject({
      x: 416,
      y: 440,
      text: 'Ask',
      parked: false,
    })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addSticky({ x: 0, y: 0 }))).toBeNull()
    expect(undoRedoFault(world(), setStickyField('note', 'text', 'two\nlines'))).toBeNull()
    expect(undoRedoFault(world(), setStickyField('note', 'parked', true))).toBeNull()
    expect(undoRedoFault(world(), deleteItems(['note']))).toBeNull()
  })

  test('S2 the same text makes no step', () => {
    expect(makesStep(world(), setStickyField('note', 'text', ' note '))).toBe(false)
  })

  test('a book is refused', () => {
    expect(refusalOf(world(), setStickyField('note', 'text', 'x'.repeat(20_001)))).toMatch('at most 20,000')
  })
})

test('locking is one step for items of every kind, and only those that change are named', () => {
  const map = world()
  map.dispatch(lockItems(['area', 'note', 'in', 'stone'], true))
  expect(map.store.getState().undoLabel).toBe('lock 3 items')
  expect(makesStep(map, lockItems(['area', 'stone'], true))).toBe(false)
  expect(undoRedoFault(world(), lockItems(['in'], true))).toBeNull()
})

describe('copies', () => {
  test('an area is duplicated round its members', () => {
    const map = world()
    map.dispatch(duplicateItems(['area', 'in', 'note']))
    const copy = [...map.records.all('participant')].find(({ id }) => id !== 'in')
    const area = [...map.records.all('area')].find(({ id }) => id !== 'area' && id !== 'stone')
    expect([(copy?.x ?? 0) - (area?.x ?? 0), (copy?.y ?? 0) - (area?.y ?? 0)]).toEqual([200, 100])
    expect(map.store.getState().undoLabel).toBe('duplicate 3 items')
  })

  test('notes and areas travel by the clipboard, unlocked', () => {
    const read = readClipboard(writeClipboard(copiedItems(world().records, ['stone', 'note'])))
    const map = aMapWith()
    if ('items' in read) map.dispatch(pasteItems(read.items, { x: 1000, y: 1000 }))
    expect([...map.records.all('area')].map(({ name, locked }) => [name, locked])).toEqual([['stone', false]])
    expect(map.records.count('sticky')).toBe(1)
  })

  test('a clipboard with a note that is none is refused in words', () => {
    const items = copiedItems(world().records, ['note'])
    const spoilt = JSON.stringify({ ...JSON.parse(writeClipboard(items)), notes: [aParticipant('x')] })
    expect(readClipboard(spoilt)).toEqual({
      fault: 'The sticky at place 1 of the clipboard cannot be pasted. It is no sticky.',
    })
  })
})
