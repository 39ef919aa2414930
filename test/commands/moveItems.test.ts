import { expect, test } from 'vitest'
import { moveItems } from '#commands/moveItems.ts'
import { aMapWith, anArea, aParticipant, aSticky } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(aParticipant('a'), anArea('area'), aSticky('note'), aSticky('stone', { locked: true }))
const to = (...ids: string[]) => new Map(ids.map((id) => [id, { x: 70, y: 50 }]))

test('execute: each stands at its new place', () => {
  const map = world()
  map.dispatch(moveItems(to('a', 'area', 'note', 'stone')))
  expect(['a', 'area', 'note', 'stone'].map((id) => (map.records.get(id) as { x?: number }).x)).toEqual([
    70, 70, 70, 0,
  ])
  expect(map.store.getState().undoLabel).toBe('move 3 items')
})

test('undo and redo: all go back and forth together', () => {
  expect(undoRedoFault(world(), moveItems(to('a', 'area')))).toBeNull()
})

test('S2 a move to where they are makes no step', () => {
  expect(makesStep(world(), moveItems(new Map([['area', { x: 0, y: 0 }]])))).toBe(false)
})

test('moves in a row with one key are one undo step', () => {
  const map = world()
  for (const x of [8, 16]) map.dispatch(moveItems(new Map([['note', { x, y: 0 }]]), { joinKey: 'arrows' }))
  map.undo()
  expect(map.records.find('sticky', 'note')?.x).toBe(0)
})

test('only locked ones, ones that are gone, and places too far out are refused', () => {
  expect(refusalOf(world(), moveItems(to('stone')))).toBe(
    'That note is locked where it is. Unlock it to move it.',
  )
  expect(refusalOf(world(), moveItems(to('gone')))).toBe('What you moved is no longer on the map.')
  expect(refusalOf(world(), moveItems(new Map([['area', { x: 9e9, y: 0 }]])))).toMatch('too far out')
})
