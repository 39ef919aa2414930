import { expect, test } from 'vitest'
import { shiftIntoView } from '#canvas/shiftIntoView.ts'

const COVERED = { left: 90, top: 60, right: 20, bottom: 80 }
const shift = (x: number, y: number, zoom = 1) =>
  shiftIntoView({ x, y, width: 180, height: 64 }, { x: 0, y: 0, zoom, width: 1_000, height: 800 }, COVERED)

test('a card in view needs no shift', () => {
  expect(shift(400, 300)).toEqual({ x: 0, y: 0 })
})

test('a card half out of view or under a bar is shown by the least shift, in map units', () => {
  expect(shift(900, 0)).toEqual({ x: 100, y: -60 })
  expect(shift(40, 700)).toEqual({ x: -50, y: 44 })
  expect(shift(450, 100, 2)).toEqual({ x: 140, y: 0 })
})
