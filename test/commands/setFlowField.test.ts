import { expect, test } from 'vitest'
import { setFlowField } from '#commands/setFlowField.ts'
import { turnFlow } from '#commands/turnFlow.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, makesStep, refusalOf } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany(),
    aParticipant('a'),
    aParticipant('b'),
    aFlow('f', 'a', 'us', { kind: 'payment', lowMinor: 100, amountMinor: 200, highMinor: 300 }),
    aFlow('g', 'us', 'a', { kind: 'margin', amountSource: 'programme', inReturnFor: 'f' }),
  )

test('execute: a field is set and the step names the flow', () => {
  const map = world()
  map.dispatch(setFlowField('f', 'amountMinor', 250))
  expect(map.records.find('flow', 'f')?.amountMinor).toBe(250)
  expect(map.store.getState().undoLabel).toBe('change amount of payment')
  map.dispatch(setFlowField('f', 'label', ' licences '))
  expect(map.records.find('flow', 'f')?.label).toBe('licences')
})

test('execute: a new kind brings its presets, but keeps what was flipped by hand', () => {
  const map = world()
  map.dispatch(setFlowField('g', 'kind', 'support'))
  expect(map.records.find('flow', 'g')).toMatchObject({ tangible: false, amountSource: 'typed' })
  map.dispatch(setFlowField('f', 'tangible', false))
  map.dispatch(setFlowField('f', 'kind', 'product'))
  expect(map.records.find('flow', 'f')?.tangible).toBe(false)
})

test('undo and redo: one field, one step', () => {
  expect(undoRedoFault(world(), setFlowField('f', 'weight', 5))).toBeNull()
  expect(undoRedoFault(world(), setFlowField('f', 'to', 'b'))).toBeNull()
  expect(undoRedoFault(world(), setFlowField('f', 'highMinor', null))).toBeNull()
})

test('S2 the value it has already makes no step', () => {
  expect(makesStep(world(), setFlowField('f', 'amountMinor', 200))).toBe(false)
})

test('what a flow cannot be is refused in words', () => {
  const map = world()
  expect(refusalOf(map, setFlowField('gone', 'weight', 1))).toBe('That flow is no longer on the map.')
  expect(refusalOf(map, setFlowField('f', 'to', 'a'))).toMatch('not back to itself')
  expect(refusalOf(map, setFlowField('f', 'from', 'gone'))).toMatch('not on the map')
  expect(refusalOf(map, setFlowField('f', 'amountMinor', -1))).toMatch('turn the arrow instead')
  expect(refusalOf(map, setFlowField('f', 'amountMinor', 400))).toMatch(
    'likely amount, $4, is more than the high one, $3',
  )
  expect(refusalOf(map, setFlowField('f', 'lowMinor', 250))).toMatch('low amount')
  expect(refusalOf(map, setFlowField('f', 'weight', 6))).toMatch('from 1 to 5')
  expect(refusalOf(map, setFlowField('f', 'amountSource', 'programme'))).toMatch('Only commission')
  expect(refusalOf(map, setFlowField('f', 'inReturnFor', 'f'))).toMatch('answer to itself')
  expect(refusalOf(map, setFlowField('f', 'inReturnFor', 'g'))).toMatch('itself the answer')
  expect(refusalOf(map, setFlowField('f', 'via', ['gone']))).toMatch('no longer on the map')
  expect(refusalOf(map, setFlowField('f', 'label', 'x'.repeat(501)))).toMatch('at most 500')
})

test('turning a flow exchanges its ends, and undo turns it back', () => {
  const map = world()
  expect(undoRedoFault(map, turnFlow('f'))).toBeNull()
  expect(map.records.find('flow', 'f')).toMatchObject({ from: 'us', to: 'a' })
  expect(map.store.getState().undoLabel).toBe('turn payment')
  expect(refusalOf(map, turnFlow('gone'))).toBe('That flow is no longer on the map.')
})
