import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CardIndex } from '#canvas/cardIndex.ts'
import { cardNearest, cardTowards, type Direction } from '#canvas/cardTowards.ts'
import { aParticipant } from '../support/builders.ts'

type Places = Readonly<Record<string, readonly [number, number]>>

test('an arrow goes to the nearest card in its direction, cards aside counting as farther', () => {
  const towards = from({ right: [300, 20], aside: [120, 140], up: [10, -200], far: [2_000, 0] })
  expect(towards('right')).toBe('right')
  expect(towards('up')).toBe('up')
  expect(towards('down')).toBe('aside')
})

test('an arrow with nobody straight ahead takes whoever is on that side at all, however far', () => {
  expect(from({ corner: [100, -5_000] })('right')).toBe('corner')
  expect(from({ corner: [100, -5_000] })('left')).toBeNull()
})

test('every card can be reached from its neighbour in some direction', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000, max: 4_000 }), fc.integer({ min: -4_000, max: 4_000 }), (x, y) => {
      fc.pre(x !== 0 || y !== 0)
      const towards = from({ other: [x, y] })
      expect((['left', 'right', 'up', 'down'] as const).map(towards)).toContain('other')
    }),
  )
})

test('the first card is the one nearest to the centre of the view', () => {
  const places: Places = { near: [900, 900], far: [-2_000, 0] }
  expect(cardNearest(indexOf(places), placeIn(places), { x: 0, y: 0 })).toBe('near')
  expect(cardNearest(new CardIndex(), () => null, { x: 0, y: 0 })).toBeNull()
})

function from(places: Places) {
  const index = indexOf(places)
  return (direction: Direction) => cardTowards(index, placeIn(places), { x: 0, y: 0 }, direction, new Set())
}

function indexOf(places: Places): CardIndex {
  const index = new CardIndex()
  index.load(Object.entries(places).map(([id, [x, y]]) => aParticipant(id, { x, y })))
  return index
}

function placeIn(places: Places) {
  return (id: string) => {
    const [x, y] = places[id] ?? [0, 0]
    return { x, y }
  }
}
