import { expect, test } from 'vitest'
import { shareText, weightScaleEnd, weightShares } from '#domain/fit/weightShares.ts'

test('weights of any scale are shares of their sum', () => {
  const shares = weightShares([
    { id: 'a', weight: 3 },
    { id: 'b', weight: 1 },
    { id: 'off', weight: 0 },
  ])
  expect([...shares]).toEqual([
    ['a', 75],
    ['b', 25],
    ['off', 0],
  ])
})

test('without any weight there are no shares', () => {
  expect(weightShares([{ id: 'a', weight: 0 }]).size).toBe(0)
  expect(weightShares([]).size).toBe(0)
})

test('a slider has room above the largest weight', () => {
  const ends = [0, 5, 16, 20, 66, 250_000].map((weight) => weightScaleEnd([{ weight }]))
  expect(ends).toEqual([10, 10, 30, 30, 100, 375_000])
})

test('a share has one decimal where it is small', () => {
  expect([16.04, 7.46, 0, 99.96, 9.99].map(shareText)).toEqual(['16 %', '7.5 %', '0 %', '100 %', '10 %'])
})
