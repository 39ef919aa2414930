import { expect, test } from 'vitest'
import { arrangeInSectors } from '#commands/arrangeInSectors.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, makesStep, refusalOf } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany('us', { x: 40, y: 40 }),
    aParticipant('isv', { kind: 'isv' }),
    aParticipant('var'),
    aParticipant('stone', { kind: 'customer', locked: true, x: 5, y: 6 }),
    aFlow('f', 'us', 'var'),
  )

test('execute: everyone but the company and the locked stands in its sector', () => {
  const map = world()
  map.dispatch(arrangeInSectors())
  expect(map.records.find('participant', 'us')).toMatchObject({ x: 40, y: 40 })
  expect(map.records.find('participant', 'stone')).toMatchObject({ x: 5, y: 6 })
  expect(map.records.find('participant', 'isv')).toMatchObject({ x: 40, y: 40 - 378 })
  expect(map.records.find('participant', 'var')).toMatchObject({ x: 40 + 634, y: 40 })
  expect(map.store.getState().undoLabel).toBe('arrange 2 participants')
})

test('undo and redo: the whole arrangement is one step', () => {
  expect(undoRedoFault(world(), arrangeInSectors())).toBeNull()
})

test('S2 what is arranged already makes no step', () => {
  const map = world()
  map.dispatch(arrangeInSectors())
  expect(makesStep(map, arrangeInSectors())).toBe(false)
})

test('only those asked for move', () => {
  const map = world()
  map.dispatch(arrangeInSectors(['var']))
  expect(map.records.find('participant', 'isv')).toMatchObject({ x: 0, y: 0 })
  expect(map.records.find('participant', 'var')).toMatchObject({ x: 674 })
})

test('a map with nothing to arrange is told so', () => {
  const sentence = 'There is nothing to arrange: all of it is locked, or gone.'
  expect(refusalOf(aMapWith(aCompany()), arrangeInSectors())).toBe(sentence)
  expect(refusalOf(world(), arrangeInSectors(['stone']))).toBe(sentence)
})
