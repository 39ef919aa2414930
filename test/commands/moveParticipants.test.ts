import { expect, test } from 'vitest'
import { moveParticipants } from '#commands/moveParticipants.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, makesStep, refusalOf } from '../support/trial.ts'

const world = () => aMapWith(aParticipant('a'), aParticipant('b'), aParticipant('stone', { locked: true }))
const to = (...ids: string[]) => new Map(ids.map((id, i) => [id, { x: 100 + i, y: 50 }]))

test('execute: each stands at its new place', () => {
  const map = world()
  map.dispatch(moveParticipants(to('a', 'b')))
  expect(map.records.find('participant', 'b')).toMatchObject({ x: 101, y: 50 })
  expect(map.store.getState().undoLabel).toBe('move 2 participants')
  map.dispatch(moveParticipants(new Map([['a', { x: 0, y: 0 }]])))
  expect(map.store.getState().undoLabel).toBe('move a')
})

test('undo and redo: all go back and forth together', () => {
  expect(undoRedoFault(world(), moveParticipants(to('a', 'b')))).toBeNull()
})

test('S2 a move to where they are makes no step', () => {
  expect(makesStep(world(), moveParticipants(new Map([['a', { x: 0, y: 0 }]])))).toBe(false)
})

test('moves in a row with one key are one undo step', () => {
  const map = world()
  for (const x of [8, 16, 24]) map.dispatch(moveParticipants(new Map([['a', { x, y: 0 }]]), 'arrows'))
  map.undo()
  expect(map.records.find('participant', 'a')?.x).toBe(0)
})

test('locked ones stay while the rest moves', () => {
  const map = world()
  map.dispatch(moveParticipants(to('a', 'stone')))
  expect(map.records.find('participant', 'stone')).toMatchObject({ x: 0, y: 0 })
  expect(map.store.getState().undoLabel).toBe('move a')
})

test('only locked ones, ones that are gone, and places too far out are refused', () => {
  expect(refusalOf(world(), moveParticipants(to('stone')))).toBe(
    'stone is locked where it is. Unlock it to move it.',
  )
  expect(refusalOf(world(), moveParticipants(to('gone')))).toBe('What you moved is no longer on the map.')
  expect(refusalOf(world(), moveParticipants(new Map([['a', { x: Number.NaN, y: 0 }]])))).toMatch(
    'too far out',
  )
})
