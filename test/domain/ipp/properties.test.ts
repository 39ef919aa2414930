import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakWeight } from '#domain/ipp/breakWeight.ts'
import { ratingText } from '#domain/ipp/ratingText.ts'
import { robustness } from '#domain/ipp/robustness.ts'
import { scoreTable, type ScoreTableInput } from '#domain/ipp/scoreTable.ts'
import {
  IPP_GROUPS,
  type IppCandidate,
  type IppCriterion,
  type Rating,
  ratingEntries,
} from '#domain/ipp/table.ts'
import { valueMatrix } from '#domain/ipp/valueMatrix.ts'
import { whyItLeads } from '#domain/ipp/whyItLeads.ts'
import { sound } from './tables.ts'

test('Scores lie between 0 and 100 and inside their range, coverage between 0 and 1', () => {
  fc.assert(
    fc.property(tables(), (table) => {
      for (const { score, low, high, coverage, byC } of fitsOf(table)) {
        expect(coverage ?? 0).toSatisfy(isWithin(0, 1))
        for (const points of [low, high, ...Object.values(byC)])
          expect(points ?? 0).toSatisfy(isWithin(0, 100))
        expect(score ?? low ?? 0).toSatisfy(isWithin(low ?? 0, high ?? 0))
      }
    }),
  )
})

test('The same rating everywhere is the score, whatever the weights', () => {
  fc.assert(
    fc.property(someCriteria(), fc.constantFrom(1, 2, 2.5, 3, 4, 5), (criteria, rating) => {
      const ratings = Object.fromEntries(criteria.map(({ id }) => [id, rating]))
      const [only] = fitsOf({ criteria, candidates: [{ id: 'a', name: 'A', ratings }] })
      expect(only?.score).toBeCloseTo(25 * (rating - 1), 8)
      expect(only?.coverage).toBeCloseTo(1, 8)
    }),
  )
})

test('Scaling all weights changes nothing', () => {
  fc.assert(
    fc.property(tables(), fc.constantFrom(0.001, 0.5, 2, 1000), (table, factor) => {
      const criteria = table.criteria.map((one) => ({ ...one, weight: one.weight * factor }))
      const told = (input: ScoreTableInput) =>
        fitsOf(input).map(({ id, rank, band, status, flags }) => ({ id, rank, band, status, flags }))
      expect(told({ ...table, criteria })).toEqual(told(table))
    }),
  )
})

test('The order in which candidates are given changes nothing', () => {
  fc.assert(
    fc.property(tables(), (table) => {
      expect(fitsOf({ ...table, candidates: table.candidates.toReversed() })).toEqual(fitsOf(table))
    }),
  )
})

test('Every candidate is in the display order once, and ranks are places of a competition', () => {
  fc.assert(
    fc.property(tables(), (table) => {
      const fits = fitsOf(table)
      expect(fits.map(({ id }) => id).toSorted()).toEqual(table.candidates.map(({ id }) => id).toSorted())
      const ranked = fits.filter(({ status }) => status === 'ranked')
      for (const { rank, score } of ranked)
        expect(rank).toBe(1 + ranked.filter((one) => (one.score ?? 0) > (score ?? 0) + 1e-9).length)
      expect(fits.filter(({ status, rank }) => status !== 'ranked' && rank !== null)).toEqual([])
    }),
  )
})

test('A better rating never lowers a score', () => {
  fc.assert(
    fc.property(tables(), fc.nat(), (table, pick) => {
      const chosen = table.criteria[pick % table.criteria.length]?.id ?? ''
      const before = new Map(fitsOf(table).map(({ id, score }) => [id, score]))
      const candidates = table.candidates.map((candidate) => ({
        ...candidate,
        ratings: new Map(
          ratingEntries(candidate.ratings).map(([id, rating]) => [
            id,
            id === chosen && typeof rating === 'number' ? 5 : rating,
          ]),
        ),
      }))
      for (const { id, score } of fitsOf({ ...table, candidates }))
        expect(score ?? 0).toBeGreaterThanOrEqual((before.get(id) ?? 0) - 1e-9)
    }),
  )
})

test('The shares in the lead add up to one whenever somebody is ranked', () => {
  fc.assert(
    fc.property(tables(), fc.constantFrom('all' as const, 'near' as const), fc.nat(), (table, mode, seed) => {
      const { shares } = sound(robustness({ ...table, mode, seed, draws: 40 }))
      const total = [...shares.values()].reduce((sum, { leads }) => sum + leads, 0)
      const ranked = fitsOf(table).some(({ status }) => status === 'ranked')
      expect(total).toBeCloseTo(ranked ? 1 : 0, 8)
      for (const { leads, top, holds } of shares.values())
        for (const share of [leads, top, holds]) expect(share).toSatisfy(isWithin(0, 1))
    }),
  )
})

test('At its break weight a criterion makes leader and rival equal', () => {
  fc.assert(
    fc.property(tables(), (table) => {
      for (const point of sound(breakWeight(table)).criteria) {
        if (point.changesAtPct === null || point.changesAtPct > 99.999) continue
        const share = point.changesAtPct / 100
        const rest = table.criteria.reduce(
          (sum, { id, weight }) => sum + (id === point.criterion ? 0 : weight),
          0,
        )
        const criteria = table.criteria.map((one) =>
          one.id === point.criterion ? { ...one, weight: (rest * share) / (1 - share) } : one,
        )
        const scores = new Map(fitsOf({ ...table, criteria }).map(({ id, score }) => [id, score]))
        const { leader } = sound(breakWeight(table))
        expect(scores.get(leader ?? '')).toBeCloseTo(scores.get(point.rival ?? '') ?? -1, 6)
      }
    }),
  )
})

test('Every sentence about the lead is a sentence and holds no unknown number', () => {
  fc.assert(
    fc.property(tables(), (table) => {
      for (const sentence of sound(whyItLeads(table))) {
        expect(sentence).toMatch(/^[A-Z].*\.$/)
        expect(sentence).not.toMatch(/NaN|null|undefined|Infinity/)
      }
    }),
  )
})

test('Any text is read as a rating on the scale or refused at its place', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('h', 'very low', '4,5', 'n/a'))), (values) => {
      const answer = ratingText(values)
      const ratings = 'fault' in answer ? [] : answer.ratings
      expect('fault' in answer ? answer.path : 'values[0]').toMatch(/^values\[\d+\]$/)
      expect(ratings.filter((one) => typeof one === 'number' && !(one >= 1 && one <= 5))).toEqual([])
    }),
  )
})

test('Points of the value matrix lie in the chart, and more revenue lies further to the right', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e12 }), { minLength: 1 }), (revenues) => {
      const partners = revenues
        .toSorted((a, b) => a - b)
        .map((revenueMinor, place) => ({ id: `p${place}`, revenueMinor, strategicOverride: 50 }))
      const xs = sound(valueMatrix({ partners })).partners.map(({ x }) => x ?? -1)
      for (const x of xs) expect(x).toSatisfy(isWithin(0, 100))
      expect(xs.toSorted((a, b) => a - b)).toEqual(xs)
    }),
  )
})

interface NamedTable {
  readonly criteria: readonly (IppCriterion & { readonly name: string })[]
  readonly candidates: readonly IppCandidate[]
}

function fitsOf(table: ScoreTableInput) {
  return sound(scoreTable(table)).results
}

function isWithin(least: number, most: number) {
  return (value: unknown) => typeof value === 'number' && value >= least - 1e-9 && value <= most + 1e-9
}

function someCriteria() {
  const one = fc.record({
    c: fc.constantFrom(...IPP_GROUPS),
    weight: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0.1, 0.25, 12.5)),
    knockoutMin: fc.constantFrom(null, null, null, 2),
  })
  return fc
    .array(one, { minLength: 1, maxLength: 6 })
    .filter((all) => all.some(({ weight }) => weight > 0))
    .map((all) => all.map((fields, place) => ({ ...fields, id: `k${place}`, name: `K${place}` })))
}

function tables(): fc.Arbitrary<NamedTable> {
  const rating: fc.Arbitrary<Rating> = fc.constantFrom<Rating>(1, 2, 3, 3.5, 4, 5, 5, null, 'na')
  return someCriteria().chain((criteria) =>
    fc
      .array(fc.array(rating, { minLength: criteria.length, maxLength: criteria.length }), { maxLength: 6 })
      .map((rows) => ({
        criteria,
        candidates: rows.map((row, place) => ({
          id: `p${place}`,
          name: `P${place % 4}`,
          ratings: Object.fromEntries(criteria.map(({ id }, column) => [id, row[column] ?? null])),
        })),
      })),
  )
}
