import { describe, expect, test } from 'vitest'
import type { RobustnessInput } from '#domain/ipp/checkRobustness.ts'
import { firmness, standardError } from '#domain/ipp/firmness.ts'
import { holdsReading } from '#domain/ipp/holdsReading.ts'
import { robustness, robustnessSteps } from '#domain/ipp/robustness.ts'
import { criterion, rated, sound } from './tables.ts'

const two = [criterion('k1', 1), criterion('k2', 1)]
const three = [...two, criterion('k3', 1)]
const weights100 = [criterion('k1', 50), criterion('k2', 50)]

describe('the worked examples of rules.md §3', () => {
  test('4: of two criteria, A leads in 75 % of the weight space', () => {
    const shares = sharesOf({ criteria: two, candidates: [rated('A', two, 5, 2), rated('B', two, 2, 3)] })
    expect(shares.get('A')?.leads).toBeCloseTo(0.75, 1)
    expect(shares.get('B')?.leads).toBeCloseTo(0.25, 1)
  })

  test('6: a specialist leads before an all-rounder in 25 % of the space', () => {
    const candidates = [rated('A', three, 5, 1, 1), rated('B', three, 3, 3, 3)]
    expect(sharesOf({ criteria: three, candidates }).get('A')?.leads).toBeCloseTo(0.25, 1)
  })
})

describe('the share of weightings', () => {
  test('is the same for the same seed and another for another', () => {
    const input = { criteria: two, candidates: [rated('A', two, 5, 2), rated('B', two, 2, 3)], draws: 500 }
    expect(sharesOf({ ...input, seed: 7 })).toEqual(sharesOf({ ...input, seed: 7 }))
    expect(sharesOf({ ...input, seed: 7 })).not.toEqual(sharesOf({ ...input, seed: 8 }))
  })

  test('in which a band holds is told for everybody, the thin and the out as well', () => {
    const criteria = [criterion('k1', 50, { knockoutMin: 2 }), criterion('k2', 50)]
    const candidates = [
      rated('sure', criteria, 5, 5),
      rated('edge', criteria, 5, 3),
      rated('thin', criteria, 5, null),
      rated('out', criteria, 1, 5),
    ]
    const shares = sharesOf({ criteria, candidates, mode: 'near' })
    expect(shares.get('sure')?.holds).toBe(1)
    // 75 points at even weights, the very limit of pursue: half the weightings fall below it.
    expect(shares.get('edge')?.holds).toBeCloseTo(0.5, 1)
    // Half is rated, 0.6 would rank it; k1 weighs as much in some of the weightings.
    expect(shares.get('thin')?.holds).toBeGreaterThan(0.8)
    expect(shares.get('thin')?.holds).toBeLessThan(1)
    expect(shares.get('out')?.holds).toBe(1)
  })

  test('in which the thin and the out lead is none, whatever they would score', () => {
    const criteria = [criterion('k1', 50, { knockoutMin: 2 }), criterion('k2', 50)]
    const candidates = [
      rated('low', criteria, 2, 1),
      rated('thin', criteria, 5, null),
      rated('out', criteria, 1, 5),
    ]
    const shares = sharesOf({ criteria, candidates, top: 3 })
    expect([...shares].map(([id, { leads, top }]) => [id, leads, top])).toEqual([
      ['low', 1, 1],
      ['thin', 0, 0],
      ['out', 0, 0],
    ])
  })

  test('in the top counts places, and equals share a place', () => {
    const candidates = [5, 4, 4, 3, 2].map((rating, place) => rated(`p${place}`, two, rating, rating))
    const top = (places: number) =>
      [...sharesOf({ criteria: two, candidates, top: places })].map(([, { top: share }]) => share)
    expect(top(1)).toEqual([1, 0, 0, 0, 0])
    expect(top(2)).toEqual([1, 1, 1, 0, 0])
    expect(top(3)).toEqual([1, 1, 1, 0, 0])
    expect(top(4)).toEqual([1, 1, 1, 1, 0])
    expect(top(99)).toEqual([1, 1, 1, 1, 1])
  })

  test('moves nothing when near means no spread at all', () => {
    const candidates = [rated('A', weights100, 5, 2), rated('B', weights100, 2, 4)]
    const shares = sharesOf({ criteria: weights100, candidates, mode: 'near', spread: 0 })
    expect(shares.get('A')).toEqual({ leads: 1, top: 1, holds: 1 })
  })

  test('is told of nobody in an empty table', () => {
    expect(sharesOf({ criteria: two, candidates: [] }).size).toBe(0)
  })
})

test('Steps tell how far they are and end with the same result', () => {
  const criteria = Array.from({ length: 10 }, (_, place) => criterion(`k${place}`, place + 1))
  const candidates = Array.from({ length: 40 }, (_, row) =>
    rated(`p${row}`, criteria, ...criteria.map((_one, place) => 1 + ((row * 7 + place * 3) % 5))),
  )
  const input: RobustnessInput = { criteria, candidates, mode: 'near', draws: 6000 }
  const told: number[] = []
  const steps = robustnessSteps(input)
  let step = steps.next()
  for (; !step.done; step = steps.next()) told.push(step.value)
  expect(told.length).toBeGreaterThan(1)
  expect(told.toSorted((a, b) => a - b)).toEqual(told)
  expect(told.at(-1)).toBe(1)
  expect(step.value).toEqual(robustness(input))
})

test.each<[string, string, Partial<RobustnessInput>]>([
  ['E_WEIGHTS_ZERO', 'criteria', { criteria: [criterion('k1', 0)] }],
  ['E_RANGE', 'draws', { draws: 0 }],
  ['E_RANGE', 'draws', { draws: 2.5 }],
  ['E_RANGE', 'seed', { seed: -1 }],
  ['E_RANGE', 'spread', { spread: 1.2 }],
  ['E_NUMBER', 'spread', { spread: Number.NaN }],
  ['E_RANGE', 'top', { top: 0 }],
])('A faulty input is refused with %s at %s', (code, path, fault) => {
  expect(robustness({ criteria: two, candidates: [], mode: 'all', ...fault })).toMatchObject({ code, path })
})

test('A share is firm from 90 %, leaning from 60 %, else open', () => {
  expect([1, 0.9, 0.899, 0.6, 0.59, 0].map(firmness)).toEqual([
    'firm',
    'firm',
    'leaning',
    'leaning',
    'open',
    'open',
  ])
  expect(holdsReading(0.968, 10_000)).toBe('Decision holds in 97 % of 10,000 weightings: firm.')
})

test('The standard error of 10,000 draws is half a point at worst', () => {
  expect(standardError(0.5, 10_000)).toBe(0.005)
  expect(standardError(1, 10_000)).toBe(0)
})

function sharesOf(input: Partial<RobustnessInput> & Pick<RobustnessInput, 'criteria' | 'candidates'>) {
  return sound(robustness({ mode: 'all', ...input })).shares
}
