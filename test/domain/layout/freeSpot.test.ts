import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeShift, freeSpot } from '#domain/layout/freeSpot.ts'
import { CARD_SIZE, overlaps, rectAround } from '#domain/layout/geometry.ts'
import { takenBy } from '#domain/layout/occupied.ts'

const cardAt = (x: number, y: number) => rectAround({ x, y }, CARD_SIZE)

test('a free place is taken as it is', () => {
  expect(freeSpot({ x: 7, y: -3 }, () => false)).toEqual({ x: 7, y: -3 })
})

test('beside a card in the way the new one stands close and covers nothing', () => {
  const spot = freeSpot({ x: 0, y: 0 }, takenBy([cardAt(0, 0)]))
  expect(overlaps(cardAt(spot.x, spot.y), cardAt(0, 0))).toBe(false)
  expect(Math.hypot(spot.x, spot.y)).toBeLessThan(110)
})

test('where all around is full, the wanted place is given and nothing hangs', () => {
  expect(freeSpot({ x: 1, y: 2 }, () => true)).toEqual({ x: 1, y: 2 })
})

test('cards added one after the other at any places never cover each other', () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) }),
    {
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(points, (wanted) => {
      const placed: ReturnType<typeof cardAt>[] = []
      for (const point of wanted) {
        const spot = freeSpot(point, takenBy(placed))
        const rect = cardAt(spot.x, spot.y)
        expect(placed.some((other) => overlaps(rect, other))).toBe(false)
        placed.push(rect)
      }
    }),
  )
})

test('a group too large to fit near goes to the right of everything', () => {
  const grid = Array.from({ length: 900 }, (_, i) => cardAt((i % 30) * 200, Math.floor(i / 30) * 90))
  const shift = freeShift(grid, grid, takenBy(grid))
  const moved = grid.map((rect) => ({ ...rect, x: rect.x + shift.x, y: rect.y + shift.y }))
  const isTaken = takenBy(grid)
  expect(moved.some(isTaken)).toBe(false)
})
