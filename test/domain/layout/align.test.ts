import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alignBoxes,
  distributeBoxes,
  spaceBoxes,
  usualGap,
  type Axis,
  type Box,
} from '#domain/layout/align.ts'

function box(id: string, x: number, fields: Partial<Box> = {}): Box {
  return { id, x, y: 0, width: 100, height: 50, locked: false, ...fields }
}

/** New starts on an axis, in the order given. */
function startsOf(
  boxes: readonly Box[],
  to: ReadonlyMap<string, { x: number; y: number }>,
  axis: Axis = 'x',
) {
  return boxes.map((one) => (to.get(one.id) ?? one)[axis])
}

describe('aligning', () => {
  const boxes = [box('a', 0), box('b', 40, { width: 200 }), box('c', 90, { y: 300 })]

  test.each([
    ['left', [0, 0, 0]],
    ['centre', [70, 20, 70]],
    ['right', [140, 40, 140]],
  ] as const)('brings all to the %s of the group', (edge, starts) => {
    expect(startsOf(boxes, alignBoxes(boxes, edge))).toEqual(starts)
  })

  test.each([
    ['top', [0, 0, 0]],
    ['middle', [150, 150, 150]],
    ['bottom', [300, 300, 300]],
  ] as const)('brings all to the %s of the group', (edge, starts) => {
    expect(startsOf(boxes, alignBoxes(boxes, edge), 'y')).toEqual(starts)
  })

  test('goes to the line of the locked one', () => {
    const some = [box('a', 0), box('stone', 40, { locked: true })]
    expect(startsOf(some, alignBoxes(some, 'left'))).toEqual([40, 40])
  })
})

describe('distributing', () => {
  test('makes the gaps alike between the outermost', () => {
    const boxes = [box('a', 0), box('b', 120), box('c', 600)]
    expect(startsOf(boxes, distributeBoxes(boxes, 'x'))).toEqual([0, 300, 600])
  })

  test('spreads on each side of a locked one by itself', () => {
    const boxes = [
      box('a', 0),
      box('b', 10),
      box('stone', 400, { locked: true }),
      box('c', 410),
      box('d', 800),
    ]
    expect(startsOf(boxes, distributeBoxes(boxes, 'x'))).toEqual([0, 200, 400, 600, 800])
  })
})

describe('spacing', () => {
  test('sets all the same gap apart from the first', () => {
    const boxes = [box('a', 0), box('b', 130), box('c', 600)]
    expect(usualGap(boxes, 'x', 24)).toBe(30)
    expect(startsOf(boxes, spaceBoxes(boxes, 'x', 30))).toEqual([0, 130, 260])
  })

  test('goes outwards from a locked one', () => {
    const boxes = [box('a', 0), box('stone', 400, { locked: true }), box('c', 900)]
    expect(startsOf(boxes, spaceBoxes(boxes, 'x', 20))).toEqual([280, 400, 520])
  })
})

describe('whatever is selected', () => {
  const someBoxes = fc
    .array(
      fc.record({
        x: fc.integer({ min: -2000, max: 2000 }),
        y: fc.integer({ min: -2000, max: 2000 }),
        width: fc.integer({ min: 60, max: 700 }),
        height: fc.integer({ min: 40, max: 500 }),
        locked: fc.boolean(),
      }),
      { minLength: 2, maxLength: 12 },
    )
    .map((places) => places.map((place, i): Box => ({ id: `b${i}`, ...place })))
  const someDeed = fc.constantFrom(
    ...(['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const).map(
      (edge) => (boxes: readonly Box[]) => alignBoxes(boxes, edge),
    ),
    ...(['x', 'y'] as const).flatMap((axis) => [
      (boxes: readonly Box[]) => distributeBoxes(boxes, axis),
      (boxes: readonly Box[]) => spaceBoxes(boxes, axis, 24),
    ]),
  )

  test('no locked one moves', () => {
    fc.assert(
      fc.property(someBoxes, someDeed, (boxes, deed) => {
        const to = deed(boxes)
        expect(boxes.filter(({ id, locked }) => locked && to.has(id))).toEqual([])
      }),
    )
  })

  test('distributing keeps everybody in order', () => {
    fc.assert(
      fc.property(someBoxes, fc.constantFrom<Axis>('x', 'y'), (boxes, axis) => {
        const middle = (one: Box, at: number) => at + (axis === 'x' ? one.width : one.height) / 2
        const before = boxes.toSorted(
          (a, b) => middle(a, a[axis]) - middle(b, b[axis]) || (a.id < b.id ? -1 : 1),
        )
        const to = distributeBoxes(boxes, axis)
        const after = before.map((one) => middle(one, (to.get(one.id) ?? one)[axis]))
        expect(after).toEqual(after.toSorted((a, b) => a - b))
      }),
    )
  })

  test('aligning touches one axis only', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const to = alignBoxes(boxes, 'left')
        expect(boxes.filter(({ id, y }) => (to.get(id)?.y ?? y) !== y)).toEqual([])
      }),
    )
  })
})
