import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, placeLabels } from '#ui/charts/placeLabels.ts'
import { spreadLabels } from '#ui/charts/spreadLabels.ts'

const ROOM: Box = { x: 0, y: 0, width: 600, height: 400 }

test('a name stands right of its dot, and left of it at the right edge', () => {
  expect(placeLabels([dot('a', 100, 100)], ROOM, 16)).toMatchObject([{ x: 114, y: 92, far: false }])
  expect(placeLabels([dot('a', 580, 100)], ROOM, 16)).toMatchObject([{ x: 506, far: false }])
})

test('where the near places are taken a name stands farther off, with a line', () => {
  const crowd = [
    dot('a', 300, 200),
    dot('b', 300, 175),
    dot('c', 300, 225),
    dot('d', 340, 200),
    dot('e', 260, 200),
  ]
  const labels = placeLabels(crowd, ROOM, 16)
  expect(labels.some(({ far }) => far)).toBe(true)
})

test('no name covers a dot, another name or what is taken, and each lies in the room', () => {
  const taken: Box = { x: 0, y: 0, width: 150, height: 24 }
  const dots = fc.array(
    fc.record({ x: fc.integer({ min: 20, max: 580 }), y: fc.integer({ min: 20, max: 380 }) }),
    {
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(dots, (places) => {
      const crowd = places.map(({ x, y }, i) => dot(`d${i}`, x, y))
      const labels = placeLabels(crowd, ROOM, 16, [taken])
      const boxes = crowd.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 20, height: 20 }))
      for (const [i, label] of labels.entries()) {
        for (const other of [taken, ...boxes, ...labels.slice(0, i)]) expect(touch(label, other)).toBe(false)
        expect(label.x >= 0 && label.x + label.width <= 600 && label.y >= 0 && label.y + 16 <= 400).toBe(true)
      }
    }),
  )
})

test('names beside a slope are moved apart in their order and stay within the chart', () => {
  expect(spreadLabels([100, 100, 104], 16, 0, 400)).toEqual([100, 116, 132])
  expect(spreadLabels([390, 395], 16, 0, 400)).toEqual([384, 400])
  expect(spreadLabels([50, 10], 16, 0, 400)).toEqual([50, 10])
})

function dot(id: string, x: number, y: number) {
  return { id, x, y, radius: 10, labelWidth: 60 }
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
