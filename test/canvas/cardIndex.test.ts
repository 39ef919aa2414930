import { expect, test } from 'vitest'
import { CardIndex } from '#canvas/cardIndex.ts'
import { aParticipant } from '../support/builders.ts'

function anIndexOf(...at: readonly [string, number, number][]): CardIndex {
  const index = new CardIndex()
  index.load(at.map(([id, x, y]) => aParticipant(id, { x, y })))
  return index
}

test('a point on a card finds it, and one beside it finds nobody', () => {
  const index = anIndexOf(['a', 0, 0], ['b', 400, 0])
  expect(index.at({ x: 80, y: 20 })).toBe('a')
  expect(index.at({ x: 200, y: 0 })).toBeNull()
})

test('a moved card is found where it now is and only there', () => {
  const index = anIndexOf(['a', 0, 0])
  index.put(aParticipant('a', { x: 1000, y: 0 }))
  expect(index.at({ x: 0, y: 0 })).toBeNull()
  expect(index.in({ x: 900, y: -50, width: 200, height: 100 })).toEqual(['a'])
  expect(index.size).toBe(1)
})

test('the bounds shrink when the outermost card goes, and an empty map has none', () => {
  const index = anIndexOf(['a', 0, 0], ['b', 400, 0])
  index.remove('b')
  expect(index.bounds()).toEqual({ x: -90, y: -32, width: 180, height: 64 })
  index.remove('a')
  expect(index.bounds()).toBeNull()
})
