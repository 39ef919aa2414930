import { expect, test } from 'vitest'
import { addParticipant } from '#commands/addParticipant.ts'
import { aCompany, aMapWith } from '../support/builders.ts'
import { undoRedoFault, refusalOf } from '../support/trial.ts'

const at = { x: 10, y: -20 }

test('execute: a participant stands where it was put, named as given or after its kind', () => {
  const map = aMapWith(aCompany())
  map.dispatch(addParticipant('isv', at, '  Led\n gerly '))
  map.dispatch(addParticipant('customer', at))
  expect([...map.records.all('participant')].slice(1)).toMatchObject([
    { kind: 'isv', name: 'Led gerly', ...at },
    { kind: 'customer', name: 'New customer' },
  ])
  expect(map.store.getState().undoLabel).toBe('add New customer')
})

test('undo and redo: it goes and comes as one step', () => {
  expect(undoRedoFault(aMapWith(aCompany()), addParticipant('var', at, 'Acme'))).toBeNull()
})

test('a second company is refused by the name of the first; a map without one takes it', () => {
  expect(refusalOf(aMapWith(aCompany()), addParticipant('company', at))).toBe(
    'A map has exactly one company, and here it is Northwind.',
  )
  expect(undoRedoFault(aMapWith(), addParticipant('company', at))).toBeNull()
})

test('a blank or endless name and a place that is none are refused in words', () => {
  const map = aMapWith()
  expect(refusalOf(map, addParticipant('var', at, ' \n '))).toBe('A name needs at least one character.')
  expect(refusalOf(map, addParticipant('var', at, 'x'.repeat(100_000)))).toBe(
    'A name has at most 200 characters; this one has 100,000.',
  )
  for (const x of [Number.NaN, Infinity, 1e9])
    expect(refusalOf(map, addParticipant('var', { x, y: 0 }))).toMatch('too far out')
})

test('HTML in a name is kept as the text it is', () => {
  const map = aMapWith()
  map.dispatch(addParticipant('var', at, '<img src=x onerror=alert(1)>'))
  expect([...map.records.all('participant')][0]?.name).toBe('<img src=x onerror=alert(1)>')
})
