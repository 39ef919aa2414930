import { expect, test } from 'vitest'
import { cardRoom } from '#domain/seeing/cardRoom.ts'

test('cards with air round them grow by four tenths at most', () => {
  expect(cardRoom([])).toBe(1.4)
  expect(
    cardRoom([
      { x: 0, y: 0 },
      { x: 900, y: 0 },
    ]),
  ).toBe(1.4)
})

test('the two nearest cards say how much all can grow', () => {
  expect(
    cardRoom([
      { x: 0, y: 0 },
      { x: 230, y: 0 },
      { x: 2000, y: 0 },
    ]),
  ).toBe(1.15)
  expect(
    cardRoom([
      { x: -130, y: -40 },
      { x: -130, y: 60 },
    ]),
  ).toBe(1.15)
})

test('cards that stand close keep their size', () => {
  expect(
    cardRoom([
      { x: 0, y: 0 },
      { x: 150, y: 10 },
    ]),
  ).toBe(1)
})
