import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceReading } from '#domain/simulation/chanceReading.ts'
import { monteCarlo } from '#domain/simulation/monteCarlo.ts'
import { percentile } from '#domain/simulation/percentile.ts'
import { pertQuantiles } from '#domain/simulation/pertQuantiles.ts'
import { rampShare } from '#domain/simulation/quarterFactors.ts'
import { tornado } from '#domain/simulation/tornado.ts'
import { triangularValue } from '#domain/simulation/triangular.ts'
import { sound } from '../ipp/tables.ts'

const guesses = fc
  .tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9))
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }))
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const flows = fc.array(fc.record({ guess: guesses, payoutPct: fc.nat(100) }), { maxLength: 5 }).map((list) =>
  list.map(({ guess, payoutPct }, at) => ({
    id: `f${at}`,
    lowMinor: guess.low,
    likelyMinor: guess.likely,
    highMinor: guess.high,
    payoutPct,
  })),
)

test.each([
  ['triangular', (guess: Parameters<typeof triangularValue>[0], u: number) => triangularValue(guess, u)],
  ['PERT', (guess: Parameters<typeof triangularValue>[0], u: number) => pertQuantiles(guess)(u)],
])('A %s draw lies within its guesses and never falls when the share rises', (_, draw) => {
  fc.assert(
    fc.property(guesses, share, share, (guess, u, v) => {
      const [less, more] = [draw(guess, Math.min(u, v)), draw(guess, Math.max(u, v))]
      expect(less).toBeGreaterThanOrEqual(guess.low - 1e-6)
      expect(more).toBeLessThanOrEqual(guess.high + 1e-6)
      expect(less).toBeLessThanOrEqual(more + 1e-6)
    }),
  )
})

test('The share below a triangular value is the share it was drawn with', () => {
  fc.assert(
    fc.property(guesses, share, (guess, u) => {
      fc.pre(guess.low < guess.likely && guess.likely < guess.high)
      const value = triangularValue(guess, u)
      const width = guess.high - guess.low
      const below =
        value < guess.likely
          ? (value - guess.low) ** 2 / (width * (guess.likely - guess.low))
          : 1 - (guess.high - value) ** 2 / (width * (guess.high - guess.likely))
      expect(below).toBeCloseTo(u, 4)
    }),
  )
})

test('Every run lies between all lows and all highs, and payouts never exceed revenue', () => {
  fc.assert(
    fc.property(flows, fc.nat(), (list, seed) => {
      const { revenue, payouts } = sound(monteCarlo({ flows: list, draws: 30, seed }))
      const [low, high] = [
        list.reduce((sum, one) => sum + one.lowMinor, 0),
        list.reduce((sum, one) => sum + one.highMinor, 0),
      ]
      for (const value of revenue.sorted) {
        expect(value).toBeGreaterThanOrEqual(low - 1)
        expect(value).toBeLessThanOrEqual(high + 1)
      }
      expect(payouts.p90).toBeLessThanOrEqual(revenue.p90 + 1)
    }),
  )
})

test('No bar of a tornado is wider than the one before', () => {
  fc.assert(
    fc.property(flows, (list) => {
      const { bars } = sound(tornado({ flows: list }))
      const swings = bars.map(({ swingMinor }) => swingMinor)
      expect(swings.toSorted((a, b) => b - a)).toEqual(swings)
      expect(bars).toHaveLength(list.length)
    }),
  )
})

test('A percentile lies among the values and rises with its place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(100), fc.nat(100), (values, a, b) => {
      const sorted = values.toSorted((x, y) => x - y)
      const [less, more] = [percentile(sorted, Math.min(a, b)), percentile(sorted, Math.max(a, b))]
      expect(less).toBeLessThanOrEqual(more ?? Number.NaN)
      expect(less).toBeGreaterThanOrEqual(sorted[0] ?? Number.NaN)
      expect(more).toBeLessThanOrEqual(sorted.at(-1) ?? Number.NaN)
    }),
  )
})

test('A ramp only rises, from nothing to all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36 }), (months) => {
      const shares = Array.from({ length: 30 }, (_, quarter) => rampShare(3 * quarter, months))
      expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
      expect(shares.at(-1)).toBeCloseTo(1)
    }),
  )
})

test('Every chance is told in a sentence without an unknown number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), share, (runs, part) => {
      const sentence = chanceReading(Math.round(runs * part), runs, '$2M') ?? ''
      expect(sentence).toMatch(/^[A-Z].*\$2M\.$/)
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|about 0 | ([\d,]+) runs in \1 /)
    }),
  )
})
