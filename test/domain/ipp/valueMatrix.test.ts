import { describe, expect, test } from 'vitest'
import { pareto } from '#domain/ipp/pareto.ts'
import { paretoReading } from '#domain/ipp/paretoReading.ts'
import { usualQuadrant } from '#domain/ipp/usualQuadrant.ts'
import { type ValuedPartner, valueMatrix, type ValueMatrixInput } from '#domain/ipp/valueMatrix.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import { sound } from './tables.ts'

const K100 = 10_000_000

describe('the worked examples of rules.md §4', () => {
  test.each([
    ['1', 30_000_000, [5, 4, 5, 4, 4], 75, 87.5, 'strategic-alliance'],
    ['2', 0, [5, 3, 4, 3, 3], 0, 70, 'technology'],
    ['3', 10_000_000, [2, 3, 2, 3, 3], 50, 37.5, 'channel'],
  ])('%s lies where it should', (_, revenueMinor, given, x, y, quadrant) => {
    const partners = [{ id: 'p', revenueMinor, ratings: strategic(given) }]
    expect(pointsOf({ partners, pivotMinor: K100 })).toEqual([{ id: 'p', x, y, quadrant, hollow: false }])
  })

  test('4: without revenue and pivot all lie at the left', () => {
    const partners = [aPartner('a', { revenueMinor: 0 }), aPartner('b', { revenueMinor: -5 })]
    const matrix = sound(valueMatrix({ partners }))
    expect(matrix.pivotMinor).toBeNull()
    expect(matrix.partners.map(({ x }) => x)).toEqual([0, 0])
  })
})

describe('a partner without history', () => {
  test('is a hollow dot at what it should bring times how likely that is', () => {
    const partners = [aPartner('a', { revenueMinor: null, expectedMinor: 4 * K100, probabilityPct: 25 })]
    expect(pointsOf({ partners, pivotMinor: K100 })).toMatchObject([{ x: 50, hollow: true }])
  })

  test('has no point when nobody expects anything, and does not move the pivot', () => {
    const partners = [aPartner('a', { revenueMinor: null }), aPartner('b', { revenueMinor: 300 })]
    const matrix = sound(valueMatrix({ partners }))
    expect(matrix.pivotMinor).toBe(300)
    expect(matrix.partners[0]).toEqual({ id: 'a', x: null, y: 60, quadrant: null, hollow: false })
  })
})

test.each<[string, string, Partial<ValueMatrixInput>]>([
  ['E_RANGE', 'pivotMinor', { pivotMinor: -1 }],
  ['E_NUMBER', 'pivotMinor', { pivotMinor: Number.NaN }],
  ['E_NUMBER', 'partners[0].revenueMinor', { partners: [aPartner('a', { revenueMinor: 0.5 })] }],
  ['E_DUPLICATE_ID', 'partners[1].id', { partners: [aPartner('a'), aPartner('a')] }],
  ['E_RANGE', 'partners[0].strategicOverride', { partners: [aPartner('a', { strategicOverride: 101 })] }],
  ['E_RANGE', 'partners[0].probabilityPct', { partners: [aPartner('a', { probabilityPct: 101 })] }],
  ['E_NUMBER', 'partners[0].expectedMinor', { partners: [aPartner('a', { expectedMinor: Infinity })] }],
  [
    'E_RATING_RANGE',
    'partners[0].ratings.market_reach',
    { partners: [aPartner('a', { ratings: { market_reach: 7 } })] },
  ],
])('A faulty input is refused with %s at %s', (code, path, fault) => {
  expect(valueMatrix({ partners: [], ...fault })).toMatchObject({ code, path })
})

test('The quadrants of the kinds are those of the rules', () => {
  const kindsIn = (quadrant: string) => PARTICIPANT_KINDS.filter((kind) => usualQuadrant(kind) === quadrant)
  expect(kindsIn('strategic-alliance')).toEqual(['alliance'])
  expect(kindsIn('technology')).toContain('isv')
  expect(kindsIn('channel')).toContain('var')
  expect(kindsIn('affiliate')).toContain('referral')
  expect(usualQuadrant('customer')).toBeNull()
})

describe('the Pareto check', () => {
  test.each([
    [[], 'No partner has brought revenue yet.'],
    [
      [100],
      'The top 1 of 1 partner brings 100 % of the revenue; with fewer than five partners that says little.',
    ],
    [
      [80, 5, 5, 5, 5],
      'The top 1 of 5 partners brings 80 % of the revenue, 1 is enough for 80 %: concentrated.',
    ],
    [
      [1, 1, 1, 1, 1, 1],
      'The top 2 of 6 partners bring 33 % of the revenue, 5 are enough for 80 %: spread out.',
    ],
  ])('of %j reads as one sentence', (revenues, sentence) => {
    expect(paretoReading(paretoOf(revenues))).toBe(sentence)
  })

  test('takes 80 % to the cent', () => {
    expect(paretoOf([79_999, 5000, 5000, 5000, 5001])).toMatchObject({
      concentrated: false,
      partnersFor80: 2,
    })
  })

  test('counts a partner of unknown revenue as a partner', () => {
    expect(paretoOf([null, null, null, null, 5])).toMatchObject({ n: 5, topSharePct: 100, partnersFor80: 1 })
  })

  test('refuses what is no whole amount and an id that stands twice', () => {
    expect(pareto({ partners: [{ id: 'a', revenueMinor: 1.5 }] })).toMatchObject({ code: 'E_NUMBER' })
    const twice = [0, 1].map(() => ({ id: 'a', revenueMinor: 1 }))
    expect(pareto({ partners: twice })).toMatchObject({ code: 'E_DUPLICATE_ID', path: 'partners[1].id' })
  })
})

function paretoOf(revenues: readonly (number | null)[]) {
  return sound(
    pareto({ partners: revenues.map((revenueMinor, place) => ({ id: `p${place}`, revenueMinor })) }),
  )
}

function pointsOf(input: ValueMatrixInput) {
  return sound(valueMatrix(input)).partners
}

function aPartner(id: string, fields: Partial<ValuedPartner> = {}): ValuedPartner {
  return { id, revenueMinor: 100, strategicOverride: 60, ...fields }
}

function strategic([product, reach, brand, overlap, commitment]: readonly number[]) {
  return new Map([
    ['product_synergy', product ?? null],
    ['market_reach', reach ?? null],
    ['brand_reputation', brand ?? null],
    ['customer_overlap', overlap ?? null],
    ['commitment_level', commitment ?? null],
  ])
}
