import { expect, test } from 'vitest'
import { deleteItems } from '#commands/deleteItems.ts'
import { newRating } from '#records/rating.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, refusalOf } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany(),
    aParticipant('a'),
    aParticipant('b'),
    aParticipant('stone', { locked: true }),
    aFlow('a-us', 'a', 'us'),
    aFlow('us-b', 'us', 'b', { inReturnFor: 'a-us', via: ['a', 'stone'] }),
    aFlow('b-us', 'b', 'us'),
  )

test('execute: a participant goes with its flows, and flows that stay forget it', () => {
  const map = world()
  map.dispatch(deleteItems(['a']))
  expect(map.records.find('participant', 'a')).toBeUndefined()
  expect(map.records.find('flow', 'a-us')).toBeUndefined()
  expect(map.records.find('flow', 'us-b')).toMatchObject({ inReturnFor: null, via: ['stone'] })
  expect(map.store.getState().undoLabel).toBe('delete a and 1 flow')
})

test('undo and redo: participants, flows and what named them go and come as one step', () => {
  expect(undoRedoFault(world(), deleteItems(['a', 'b', 'a-us']))).toBeNull()
})

test('a flow goes alone', () => {
  const map = world()
  map.dispatch(deleteItems(['a-us']))
  expect(map.records.count('flow')).toBe(2)
  expect(map.store.getState().undoLabel).toBe('delete 1 flow')
})

test('locked ones stay while the rest goes; only locked ones are refused', () => {
  const map = world()
  map.dispatch(deleteItems(['a', 'b', 'stone']))
  expect(map.records.count('participant')).toBe(2)
  expect(map.store.getState().undoLabel).toBe('delete 2 participants and 3 flows')
  expect(refusalOf(map, deleteItems(['stone']))).toBe('stone is locked. Unlock it to delete it.')
})

test('what is gone already, or nothing, is refused and makes no step', () => {
  expect(refusalOf(world(), deleteItems(['gone']))).toBe('What you wanted to delete is no longer on the map.')
  expect(refusalOf(world(), deleteItems([]))).toBe('What you wanted to delete is no longer on the map.')
})

test('what was said of a partner alone goes and comes with it', () => {
  const rated = () =>
    aMapWith(
      aParticipant('a'),
      aParticipant('b'),
      newRating({ evaluationId: 'e', participantId: 'a', criterionId: 'c', value: 4 }),
      newRating({ evaluationId: 'e', participantId: 'b', criterionId: 'c', value: 2 }),
    )
  const map = rated()
  map.dispatch(deleteItems(['a']))
  expect(Array.from(map.records.all('rating'), ({ participantId }) => participantId)).toEqual(['b'])
  expect(undoRedoFault(rated(), deleteItems(['a']))).toBeNull()
})
