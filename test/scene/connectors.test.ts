import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardRect } from '#scene/card.ts'
import { layExchange } from '#scene/connectors.ts'
import { lineWidth } from '#scene/connectorStyle.ts'
import { pointAt } from '#scene/lanes.ts'
import type { Connector, Point, Rect } from '#scene/types.ts'
import { flowFacts } from '../support/scenes.ts'

const A = end('a', 0, 0)
const B = end('b', 400, 120)

describe('the lines between two cards', () => {
  test('never coincide anywhere between their ends, wherever the cards lie and however many they are', () => {
    const place = fc.integer({ min: -600, max: 600 })
    fc.assert(
      fc.property(place, place, fc.integer({ min: 2, max: 12 }), (x, y, count) => {
        fc.pre(Math.abs(x) > 230 || Math.abs(y) > 110)
        const lines = lay(A, end('b', x, y), count)
        for (const t of [0.1, 0.3, 0.5, 0.7, 0.9])
          for (const [i, line] of lines.entries())
            for (const other of lines.slice(i + 1))
              expect(distance(along(line, t), along(other, t))).toBeGreaterThan(1.5)
      }),
    )
  })

  test('never coincide over cards that touch, overlap or lie on one another', () => {
    for (const [x, y] of [
      [0, 0],
      [20, 5],
      [182, 0],
      [0, 66],
    ] as const) {
      const [first, second] = lay(A, end('b', x, y), 2).map((line) => pointAt(line.points, 0.5))
      if (!first || !second) throw new Error('two lines are wanted')
      expect(distance(first, second)).toBeGreaterThan(5)
      expect([first.x, first.y].every(Number.isFinite)).toBe(true)
    }
  })

  test('start and end off the cards, with a gap', () => {
    for (const line of lay(A, B, 3)) {
      const [p0] = line.points
      const [tip] = line.arrow
      for (const point of [p0, tip]) expect(isInside(point, A) || isInside(point, B)).toBe(false)
    }
  })

  test('are the same whichever card is named first', () => {
    const flows = [flowFacts('1', 'a', 'b'), flowFacts('2', 'b', 'a')]
    expect(layExchange(B, A, flows, 'USD')).toEqual(layExchange(A, B, flows, 'USD'))
  })

  test('have the arrowhead at the receiver', () => {
    const [there, back] = layExchange(A, B, [flowFacts('1', 'a', 'b'), flowFacts('2', 'b', 'a')], 'USD')
    expect(there?.arrow[0].x).toBeGreaterThan(there?.points[0].x ?? Infinity)
    expect(back?.arrow[0].x).toBeLessThan(back?.points[0].x ?? -Infinity)
  })

  test('put a flow and its return side by side', () => {
    const flows = [
      flowFacts('1', 'a', 'b'),
      flowFacts('2', 'a', 'b'),
      flowFacts('3', 'b', 'a', { inReturnFor: '1' }),
    ]
    expect(layExchange(A, B, flows, 'USD').map(({ flowId }) => flowId)).toEqual(['1', '3', '2'])
  })

  test('do not exist from a card to itself', () => {
    expect(layExchange(A, A, [flowFacts('1', 'a', 'a')], 'USD')).toEqual([])
  })
})

describe('the style of a line', () => {
  test.each([
    [null, 1.25],
    [0, 1.25],
    [250_000_000, 3.625],
    [1_000_000_000, 6],
    [Number.MAX_SAFE_INTEGER, 6],
  ])('an amount of %s minor units is drawn %s wide', (amount, width) => {
    expect(lineWidth(amount)).toBeCloseTo(width, 5)
  })

  test('tells the flow groups apart without their hues', () => {
    expect(dashOf('payment')).toEqual([])
    expect(new Set([dashOf('payment'), dashOf('referral'), dashOf('brand')].map(String)).size).toBe(3)
  })

  test('draws what is planned thinner and dashed', () => {
    const [planned] = layExchange(
      A,
      B,
      [flowFacts('1', 'a', 'b', { status: 'planned', amountMinor: 1e9 })],
      'USD',
    )
    expect(planned).toMatchObject({ muted: true })
    expect(planned?.width).toBeLessThan(6)
    expect(planned?.dash).not.toEqual([])
  })
})

describe('the label of a line', () => {
  test.each([
    [{ label: 'app revenue share', amountMinor: 18_000_000 }, 'app revenue share · $180k'],
    [{ label: '', amountMinor: null }, 'Payment'],
    [{ label: 'certification', amountMinor: 0 }, 'certification · $0'],
  ])('of %o reads "%s"', (fields, text) => {
    expect(labelOf(fields)?.text).toBe(text)
  })

  test('keeps its amount when it is cut', () => {
    const label = labelOf({ label: 'x'.repeat(10_000), amountMinor: 210_000_000 })
    expect(label?.text).toMatch(/^x+… · \$2\.1M$/)
    expect(label?.rect.width).toBeLessThanOrEqual(200)
  })
})

function dashOf(kind: 'payment' | 'referral' | 'brand') {
  return layExchange(A, B, [flowFacts('1', 'a', 'b', { kind })], 'USD')[0]?.dash
}

function labelOf(fields: Parameters<typeof flowFacts>[3]) {
  return layExchange(A, B, [flowFacts('1', 'a', 'b', fields)], 'USD')[0]?.label
}

function lay(a: typeof A, b: typeof A, count: number): readonly Connector[] {
  const flows = Array.from({ length: count }, (_, i) => flowFacts(`f${i}`, 'a', 'b'))
  return layExchange(a, b, flows, 'USD')
}

function end(id: string, x: number, y: number) {
  return { id, ...cardRect({ kind: 'var', x, y }) }
}

function along(line: Connector, t: number): Point {
  return pointAt(line.points, t)
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function isInside({ x, y }: Point, rect: Rect): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height
}
