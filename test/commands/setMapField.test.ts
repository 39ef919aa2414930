import { expect, test } from 'vitest'
import { renameMap } from '#commands/renameMap.ts'
import { setMapField } from '#commands/setMapField.ts'
import { MAP_ID } from '#records/map.ts'
import { aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, makesStep, refusalOf } from '../support/trial.ts'

const world = (amountMinor: number | null = 150) =>
  aMapWith(aParticipant('a'), aParticipant('b'), aFlow('f', 'a', 'b', { amountMinor }))

test('execute: the map has its new name, and the step says so', () => {
  const map = world()
  map.dispatch(renameMap(' Channel 2027 '))
  expect(map.records.find('map', MAP_ID)?.name).toBe('Channel 2027')
  expect(map.store.getState().undoLabel).toBe('rename map')
})

test('undo and redo: one field, one step', () => {
  expect(undoRedoFault(world(), renameMap('Channel'))).toBeNull()
  expect(undoRedoFault(world(), setMapField('fiscalStartMonth', 7))).toBeNull()
  expect(undoRedoFault(world(), setMapField('currency', 'JPY'))).toBeNull()
})

test('S2 the same name makes no step', () => {
  expect(makesStep(world(), renameMap('Test map'))).toBe(false)
})

test('a new currency keeps the figures as they read, whatever its minor unit', () => {
  const map = world(18_000_050)
  map.dispatch(setMapField('currency', 'EUR'))
  expect(map.records.find('flow', 'f')?.amountMinor).toBe(18_000_050)
  map.dispatch(setMapField('currency', 'JPY'))
  expect(map.records.find('flow', 'f')?.amountMinor).toBe(180_001)
  map.dispatch(setMapField('currency', 'KWD'))
  expect(map.records.find('flow', 'f')?.amountMinor).toBe(180_001_000)
})

test('what a map cannot hold is refused in words', () => {
  expect(refusalOf(world(), renameMap(' '))).toBe('A map’s name needs at least one character.')
  expect(refusalOf(world(), setMapField('currency', 'euro'))).toMatch('three capital letters')
  expect(refusalOf(world(), setMapField('fiscalStartMonth', 13))).toMatch('from 1 to 12')
  expect(refusalOf(world(), setMapField('note', 'x'.repeat(20_001)))).toMatch('at most 20,000')
  expect(refusalOf(world(Number.MAX_SAFE_INTEGER), setMapField('currency', 'KWD'))).toMatch('too large')
})
