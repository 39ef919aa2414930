import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compared,
  divided,
  exact,
  minus,
  percent,
  plus,
  rounded,
  roundedDown,
  roundedUp,
  times,
  toNumber,
} from '#domain/money/exact.ts'

describe('exact decimals', () => {
  test.each([
    [1.15, '115/100'],
    ['1.15', '115/100'],
    [-0.5, '-5/10'],
    [1e-7, '1/10000000'],
    [2.5e21, '2500000000000000000000/1'],
    [12, '12/1'],
  ])('%s is taken as it is written', (value, written) => {
    const { over, under } = exact(value)
    expect(`${over}/${under}`).toBe(written)
  })

  test.each([
    [57.5, 58],
    [-57.5, -58],
    [57.4999, 57],
    [-0.4, 0],
    [0.5, 1],
  ])('%d rounds half away from zero to %d', (value, whole) => {
    expect(rounded(exact(value)) + 0).toBe(whole)
  })

  test('50 times 1.15 is half a cent above 57 and rounds up, which a binary fraction loses', () => {
    expect(Math.round(50 * 1.15)).toBe(57)
    expect(rounded(times(exact(50), exact(1.15)))).toBe(58)
  })

  test.each([
    [1.2, 1, 2],
    [-1.2, -2, -1],
    [3, 3, 3],
  ])('%d lies between %d and %d', (value, down, up) => {
    expect([roundedDown(exact(value)), roundedUp(exact(value))]).toEqual([down, up])
  })

  test('sums, products and quotients undo each other', () => {
    const decimal = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 6 }))
      .map(([n, p]) => exact(`${n}e-${p}`))
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compared(minus(plus(a, b), b), a)).toBe(0)
        const factor = b.over === 0n ? exact(1) : b
        expect(compared(divided(times(a, factor), factor), a)).toBe(0)
      }),
    )
  })

  test('a percentage is a hundredth', () => {
    expect(toNumber(percent(12.5))).toBe(0.125)
  })
})
