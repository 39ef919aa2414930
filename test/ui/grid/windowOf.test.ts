import { expect, test } from 'vitest'
import { edgesOf, placesOf, windowOf } from '#ui/grid/windowOf.ts'

const EDGES = edgesOf([32, 44, 44, 32, 44, 44])

test('edges add up the sizes', () => {
  expect(EDGES).toEqual([0, 32, 76, 120, 152, 196, 240])
  expect(edgesOf([])).toEqual([0])
})

test('only what shows is in the window, with some to spare', () => {
  expect(windowOf(EDGES, 76, 150, 0)).toEqual({ first: 2, last: 3 })
  expect(windowOf(EDGES, 76, 150, 44)).toEqual({ first: 1, last: 4 })
  expect(windowOf(EDGES, 0, 1000, 50)).toEqual({ first: 0, last: 5 })
})

test('an empty list has an empty window', () => {
  expect(placesOf(windowOf([0], 0, 500, 50), null)).toEqual([])
})

test('one place is kept wherever it lies', () => {
  expect(placesOf({ first: 3, last: 5 }, 1)).toEqual([1, 3, 4, 5])
  expect(placesOf({ first: 3, last: 5 }, 4)).toEqual([3, 4, 5])
  expect(placesOf({ first: 3, last: 5 }, 9)).toEqual([3, 4, 5, 9])
  expect(placesOf({ first: 0, last: 1 }, null)).toEqual([0, 1])
})
