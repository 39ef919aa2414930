import { expect, test } from 'vitest'
import { addTier } from '#commands/addTier.ts'
import { aMapWith } from '../support/builders.ts'
import { undoRedoFault, refusalOf } from '../support/trial.ts'

test('execute: each new tier stands above those before', () => {
  const map = aMapWith()
  map.dispatch(addTier('Silver'))
  map.dispatch(addTier(' Gold '))
  expect([...map.records.all('tier')]).toMatchObject([
    { name: 'Silver', order: 1 },
    { name: 'Gold', order: 2 },
  ])
  expect(map.store.getState().undoLabel).toBe('add tier Gold')
})

test('undo and redo: it goes and comes', () => {
  expect(undoRedoFault(aMapWith(), addTier('Gold'))).toBeNull()
})

test('no name, or one that is there, is refused', () => {
  const map = aMapWith({ id: 'tier:1', type: 'tier', name: 'Gold', order: 1 })
  expect(refusalOf(map, addTier(''))).toBe('A tier’s name needs at least one character.')
  expect(refusalOf(map, addTier('gold'))).toBe('There is already a tier Gold.')
})
