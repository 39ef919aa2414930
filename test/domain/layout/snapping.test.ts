import { expect, test } from 'vitest'
import { resized } from '#domain/layout/resize.ts'
import { snapBox } from '#domain/layout/snapping.ts'

const STILL = { x: 0, y: 0, width: 180, height: 64 }
const LINES = { reach: 6, grid: null }

function boxAt(x: number, y: number) {
  return { x, y, width: 180, height: 64 }
}

test('an edge near the edge of another is drawn to it, and a guide runs through both', () => {
  const { shift, guides } = snapBox(boxAt(4, 300), [STILL], LINES)
  expect(shift).toEqual({ x: -4, y: 0 })
  expect(guides).toContainEqual({ axis: 'x', at: 0, from: 0, to: 364 })
})

test('centres are drawn to centres', () => {
  const narrow = { x: 42, y: 300, width: 100, height: 40 }
  expect(snapBox(narrow, [STILL], LINES).shift.x).toBe(-2)
})

test('each axis snaps by itself, to the nearest of several', () => {
  const { shift } = snapBox(boxAt(203, 3), [STILL, { ...STILL, x: 205, y: 500 }], LINES)
  expect(shift).toEqual({ x: 2, y: -3 })
})

test('what is farther than the reach stays where it is, without guides', () => {
  expect(snapBox(boxAt(20, 300), [STILL], LINES)).toEqual({ shift: { x: 0, y: 0 }, guides: [] })
})

test('the grid takes what no line takes', () => {
  const { shift } = snapBox(boxAt(3, 310), [STILL], { reach: 6, grid: 24 })
  expect(shift).toEqual({ x: -3, y: 2 })
})

test('a grip moves its edges and the others stay', () => {
  const least = { width: 50, height: 50 }
  expect(resized(STILL, { x: 1, y: 1 }, { x: 20, y: 10 }, least)).toEqual({
    x: 0,
    y: 0,
    width: 200,
    height: 74,
  })
  expect(resized(STILL, { x: -1, y: 0 }, { x: 20, y: 99 }, least)).toEqual({
    x: 20,
    y: 0,
    width: 160,
    height: 64,
  })
})

test('a rectangle never gets smaller than the least, and its far edge stays', () => {
  const least = { width: 50, height: 50 }
  expect(resized(STILL, { x: -1, y: -1 }, { x: 900, y: 900 }, least)).toEqual({
    x: 130,
    y: 14,
    width: 50,
    height: 50,
  })
})
