import { expect, test } from 'vitest'
import { alignItems, distributeItems, spaceItems } from '#commands/alignItems.ts'
import { aMapWith, anArea, aParticipant } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aParticipant('a', { x: 0, y: 0 }),
    aParticipant('b', { x: 40, y: 200 }),
    aParticipant('c', { x: 90, y: 600 }),
    aParticipant('stone', { x: 500, y: 0, locked: true }),
  )

test('execute: participants stand on one line', () => {
  const map = world()
  map.dispatch(alignItems(['a', 'b', 'c'], 'left'))
  expect(['a', 'b', 'c'].map((id) => map.records.find('participant', id)?.x)).toEqual([0, 0, 0])
  expect(map.store.getState().undoLabel).toBe('align 2 participants')
})

test('undo and redo: each deed is one step', () => {
  const ids = ['a', 'b', 'c']
  expect(undoRedoFault(world(), alignItems(ids, 'right'))).toBeNull()
  expect(undoRedoFault(world(), distributeItems(ids, 'y'))).toBeNull()
  expect(undoRedoFault(world(), spaceItems(ids, 'y'))).toBeNull()
})

test('S2 aligning what is aligned makes no step', () => {
  const map = world()
  map.dispatch(alignItems(['a', 'b'], 'left'))
  expect(makesStep(map, alignItems(['a', 'b'], 'left'))).toBe(false)
})

test('the others come to the line of the locked one', () => {
  const map = world()
  map.dispatch(alignItems(['a', 'b', 'stone'], 'left'))
  expect(['a', 'b', 'stone'].map((id) => map.records.find('participant', id)?.x)).toEqual([500, 500, 500])
})

test('an area that is aligned carries its members', () => {
  const map = aMapWith(
    anArea('area', { x: 100 }),
    aParticipant('in', { x: 200, y: 100 }),
    aParticipant('far', { x: 40, y: 900 }),
  )
  map.dispatch(alignItems(['area', 'far'], 'left'))
  expect(map.records.find('area', 'area')?.x).toBe(-50)
  expect(map.records.find('participant', 'in')).toMatchObject({ x: 50, y: 100 })
})

test('too few, and only locked ones, are refused', () => {
  expect(refusalOf(world(), alignItems(['a'], 'left'))).toBe('Select two or more items to align them.')
  expect(refusalOf(world(), distributeItems(['a', 'b'], 'x'))).toBe(
    'Select three or more items to distribute them.',
  )
  const locked = aMapWith(aParticipant('s', { locked: true }), aParticipant('t', { locked: true }))
  expect(refusalOf(locked, alignItems(['s', 't'], 'top'))).toMatch('All of these are locked')
})
