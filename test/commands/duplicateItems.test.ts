import { expect, test } from 'vitest'
import { duplicateItems } from '#commands/duplicateItems.ts'
import { overlaps } from '#domain/layout/geometry.ts'
import { participantRect } from '#domain/layout/occupied.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, refusalOf } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany('us', { x: -600 }),
    aParticipant('a', { locked: true }),
    aParticipant('b', { x: 300 }),
    aFlow('a-b', 'a', 'b', { via: ['b', 'us'] }),
    aFlow('b-a', 'b', 'a', { inReturnFor: 'a-b' }),
    aFlow('us-a', 'us', 'a'),
  )

test('execute: copies have new ids and names, are not locked, and carry the flows between them', () => {
  const map = world()
  map.dispatch(duplicateItems(['a', 'b']))
  const [, , , a, b] = [...map.records.all('participant')]
  expect([a, b]).toMatchObject([{ name: 'a (copy)', locked: false }, { name: 'b (copy)' }])
  const [there, back, ...more] = [...map.records.all('flow')].slice(3)
  expect(there).toMatchObject({ from: a?.id, to: b?.id, inReturnFor: null, via: [b?.id, 'us'] })
  expect(back).toMatchObject({ from: b?.id, to: a?.id, inReturnFor: there?.id })
  expect(more).toEqual([])
  expect(map.store.getState().undoLabel).toBe('duplicate 2 participants')
})

test('undo and redo: copies and their flows go and come as one step', () => {
  expect(undoRedoFault(world(), duplicateItems(['a', 'b']))).toBeNull()
})

test('the copies keep their places to one another and cover nothing', () => {
  const map = world()
  for (let times = 0; times < 5; times++) map.dispatch(duplicateItems(['a', 'b']))
  const people = [...map.records.all('participant')]
  for (const [at, one] of people.entries())
    for (const other of people.slice(at + 1))
      expect(overlaps(participantRect(one), participantRect(other))).toBe(false)
  expect((people[4]?.x ?? 0) - (people[3]?.x ?? 0)).toBe(300)
})

test('the company is not doubled: flows of the copies join it', () => {
  const map = world()
  map.dispatch(duplicateItems(['us', 'a']))
  expect([...map.records.all('participant')].filter(({ kind }) => kind === 'company')).toHaveLength(1)
  expect([...map.records.all('flow')].at(-1)).toMatchObject({
    from: 'us',
    to: [...map.records.all('participant')].at(-1)?.id,
  })
  expect(refusalOf(map, duplicateItems(['us']))).toBe(
    'A map has exactly one company, and here it is Northwind.',
  )
})

test('a flow chosen alone becomes a parallel one; chosen with one end it leads from the copy to the other end', () => {
  const map = world()
  map.dispatch(duplicateItems(['us-a']))
  expect([...map.records.all('flow')].at(-1)).toMatchObject({ from: 'us', to: 'a' })
  expect(map.store.getState().undoLabel).toBe('duplicate 1 flow')
  map.dispatch(duplicateItems(['b', 'a-b']))
  expect([...map.records.all('flow')].at(-1)).toMatchObject({
    from: 'a',
    to: [...map.records.all('participant')].at(-1)?.id,
  })
})

test('what is gone is refused', () => {
  expect(refusalOf(world(), duplicateItems(['gone']))).toBe(
    'What you wanted to duplicate is no longer on the map.',
  )
})
