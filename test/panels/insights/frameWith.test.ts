import { expect, test } from 'vitest'
import { frameWith } from '#panels/insights/frameWith.ts'

const FRAME = { x: 0, y: 0, width: 1000, height: 600 }

test('a frame that holds the points stays as it is', () => {
  expect(frameWith(FRAME, [{ x: 100, y: -100 }])).toEqual(FRAME)
})

test('a point outside widens the frame on its side, with room for a card', () => {
  expect(frameWith(FRAME, [{ x: 760, y: 0 }])).toEqual({ x: 200, y: 0, width: 1400, height: 600 })
})
