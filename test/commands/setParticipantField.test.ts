import { expect, test } from 'vitest'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, makesStep, refusalOf } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany(),
    aParticipant('a', { name: 'Acme', furtherKinds: ['si', 'msp'], tags: ['old'] }),
    aFlow('f', 'a', 'us'),
    { id: 'tier:1', type: 'tier', name: 'Gold', order: 1 },
  )

test('execute: each field is tidied by its rule', () => {
  const map = world()
  const acme = () => map.records.find('participant', 'a')
  map.dispatch(setParticipantField('a', 'name', '  Acme \n Ltd '))
  map.dispatch(setParticipantField('a', 'website', ' acme.example '))
  map.dispatch(setParticipantField('a', 'tags', [' new ', '', 'new', 'x']))
  map.dispatch(setParticipantField('a', 'motions', ['refer', 'refer']))
  map.dispatch(setParticipantField('a', 'tierId', 'tier:1'))
  map.dispatch(setParticipantField('a', 'signedOn', '2024-02-29'))
  expect(acme()).toMatchObject({
    name: 'Acme Ltd',
    website: 'https://acme.example',
    tags: ['new', 'x'],
    motions: ['refer'],
    tierId: 'tier:1',
    signedOn: '2024-02-29',
  })
  expect(map.store.getState().undoLabel).toBe('change signing day of Acme Ltd')
})

test('execute: a kind that changes keeps its flows and is no longer a further role', () => {
  const map = world()
  map.dispatch(setParticipantField('a', 'kind', 'msp'))
  expect(map.records.find('participant', 'a')).toMatchObject({ kind: 'msp', furtherKinds: ['si'] })
  expect(map.records.count('flow')).toBe(1)
})

test('undo and redo: one field, one step', () => {
  expect(undoRedoFault(world(), setParticipantField('a', 'note', 'Met at the fair.'))).toBeNull()
  expect(undoRedoFault(world(), setParticipantField('a', 'kind', 'si'))).toBeNull()
  expect(undoRedoFault(world(), setParticipantField('a', 'locked', true))).toBeNull()
})

test('S2 the value it has already makes no step', () => {
  expect(makesStep(world(), setParticipantField('a', 'name', ' Acme '))).toBe(false)
  expect(makesStep(world(), setParticipantField('a', 'tags', ['old', ' old ']))).toBe(false)
})

test('steps are told as people say them', () => {
  const map = world()
  const labelAfter = (command: ReturnType<typeof setParticipantField>) => {
    map.dispatch(command)
    return map.store.getState().undoLabel
  }
  expect(labelAfter(setParticipantField('a', 'name', 'Beta'))).toBe('rename Acme')
  expect(labelAfter(setParticipantField('a', 'locked', true))).toBe('lock Beta')
  expect(labelAfter(setParticipantField('a', 'gets', 'leads'))).toBe('change what it gets of Beta')
})

test('a second company is refused, and the company may stay what it is', () => {
  const sentence = 'A map has exactly one company, and here it is Northwind.'
  expect(refusalOf(world(), setParticipantField('a', 'kind', 'company'))).toBe(sentence)
  expect(makesStep(world(), setParticipantField('us', 'kind', 'company'))).toBe(false)
})

test('what a field cannot hold is refused in words', () => {
  const map = world()
  expect(refusalOf(map, setParticipantField('gone', 'note', ''))).toBe(
    'That participant is no longer on the map.',
  )
  expect(refusalOf(map, setParticipantField('a', 'name', ' '))).toBe('A name needs at least one character.')
  expect(refusalOf(map, setParticipantField('a', 'website', 'javascript:alert(1)'))).toBe(
    'Links start with http, https or mailto; “javascript:” is not kept.',
  )
  expect(refusalOf(map, setParticipantField('a', 'signedOn', '2026-02-30'))).toMatch('is not a day')
  expect(refusalOf(map, setParticipantField('a', 'strategicOverride', 101))).toMatch('from 0 to 100')
  expect(refusalOf(map, setParticipantField('a', 'strategicOverride', Number.NaN))).toMatch('from 0 to 100')
  expect(refusalOf(map, setParticipantField('a', 'tierId', 'tier:gone'))).toMatch('no longer there')
  expect(refusalOf(map, setParticipantField('a', 'furtherKinds', ['company']))).toMatch('main kind')
  expect(refusalOf(map, setParticipantField('a', 'note', 'x'.repeat(20_001)))).toMatch('at most 20,000')
  expect(refusalOf(map, setParticipantField('a', 'regions', ['x'.repeat(501)]))).toMatch('at most 500')
})
