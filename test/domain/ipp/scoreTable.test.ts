import { describe, expect, test } from 'vitest'
import { DEFAULT_CRITERIA } from '#domain/ipp/defaultCriteria.ts'
import { isRefusal } from '#domain/refusal.ts'
import { scoreTable, type ScoreTableInput } from '#domain/ipp/scoreTable.ts'
import type { Rating } from '#domain/ipp/table.ts'
import { criterion, rated, sound } from './tables.ts'

describe('the worked examples of rules.md §3', () => {
  test('1: the sample of the matrix ranks A first and B and C second, with Commitment first among equals', () => {
    const criteria = [
      criterion('segment', 1, { c: 'customer' }),
      criterion('integration', 1, { c: 'capability' }),
      criterion('reach', 1, { c: 'capacity' }),
      criterion('commitment', 1, { c: 'commitment' }),
    ]
    const candidates = [
      rated('A', criteria, 5, 3, 2, 5),
      rated('B', criteria, 3, 5, 4, 2),
      rated('C', criteria, 5, 1, 3, 5),
    ]
    expect(results({ criteria, candidates }).map(({ id, score, rank }) => [id, score, rank])).toEqual([
      ['A', 68.75, 1],
      ['C', 62.5, 2],
      ['B', 62.5, 2],
    ])
  })

  test('2: a missing rating is left out, shown as coverage and range, and still pursued', () => {
    const criteria = [criterion('k1', 50), criterion('k2', 30), criterion('k3', 20)]
    const [only] = results({ criteria, candidates: [rated('A', criteria, 5, 4, null)] })
    expect(only).toMatchObject({ score: 90.625, coverage: 0.8, low: 72.5, high: 92.5, band: 'pursue' })
  })

  test('3: all fives but customer overlap 1 scores 84 and is knocked out', () => {
    const ratings = Object.fromEntries(
      DEFAULT_CRITERIA.map(({ id }) => [id, id === 'customer_overlap' ? 1 : 5]),
    )
    const [only] = results({ criteria: DEFAULT_CRITERIA, candidates: [{ id: 'a', name: 'A', ratings }] })
    expect(only).toMatchObject({ score: 84, status: 'out', band: 'pass', rank: null })
    expect(only?.flags).toEqual(['KNOCKOUT:customer_overlap'])
  })
})

describe('a knock-out criterion', () => {
  const criteria = [criterion('k1', 1, { knockoutMin: 2 }), criterion('k2', 99)]

  test('lets a rating at its minimum stay in', () => {
    expect(results({ criteria, candidates: [rated('A', criteria, 2, 5)] })[0]).toMatchObject({
      band: 'pursue',
    })
  })

  test('has nothing to prove where it does not apply', () => {
    const [only] = results({ criteria, candidates: [rated('A', criteria, 'na', 5)] })
    expect(only).toMatchObject({ band: 'pursue', flags: [] })
  })

  test('knocks nobody out while it is switched off', () => {
    const off = [criterion('k1', 0, { knockoutMin: 2 }), criterion('k2', 99)]
    expect(results({ criteria: off, candidates: [rated('A', off, 1, 5)] })[0]).toMatchObject({
      status: 'ranked',
    })
  })
})

describe('the order', () => {
  test('is ranked, then thin, then out', () => {
    const criteria = [criterion('k1', 1, { knockoutMin: 2 }), criterion('k2', 2)]
    const candidates = [
      rated('out', criteria, 1, 5),
      rated('thin', criteria, 5, null),
      rated('low', criteria, 2, 1),
      rated('high', criteria, 5, 5),
    ]
    expect(results({ criteria, candidates }).map(({ id }) => id)).toEqual(['high', 'low', 'thin', 'out'])
  })

  test('of equals is by Commitment, Customer fit, coverage, name and id', () => {
    const criteria = [criterion('k1', 1, { c: 'customer' }), criterion('k2', 1, { c: 'commitment' })]
    const named = (id: string, name: string, ...given: Rating[]) => ({
      ...rated(id, criteria, ...given),
      name,
    })
    const candidates = [
      named('6', 'B', 3, 3),
      named('5', 'A', 3, 3),
      named('4', 'A', 3, 3),
      named('2', 'Z', 2, 4),
      named('1', 'Z', 1, 5),
    ]
    expect(results({ criteria, candidates }).map(({ id, rank }) => [id, rank])).toEqual([
      ['1', 1],
      ['2', 1],
      ['4', 1],
      ['5', 1],
      ['6', 1],
    ])
  })

  test('puts the better covered of equals first', () => {
    const criteria = [criterion('k1', 80, { c: 'capacity' }), criterion('k2', 20, { c: 'capacity' })]
    const candidates = [rated('A', criteria, 4, null), rated('B', criteria, 4, 4)]
    expect(results({ criteria, candidates }).map(({ id }) => id)).toEqual(['B', 'A'])
  })
})

test('A limit is met in spite of what binary fractions lose', () => {
  const criteria = [criterion('k1', 0.1), criterion('k2', 0.2), criterion('k3', 0.2)]
  const candidates = [rated('A', criteria, 3.4, 3.4, null)]
  expect(results({ criteria, candidates })[0]).toMatchObject({ status: 'ranked', band: 'pilot' })
})

test('Ratings can stand in a map as well as in an object', () => {
  const criteria = [criterion('toString', 1), criterion('k2', 1)]
  const candidates = [
    { id: 'a', name: 'A', ratings: new Map<string, Rating>([['k2', 5]]) },
    { id: 'b', name: 'B', ratings: { k2: 5 } },
  ]
  expect(results({ criteria, candidates }).map(({ coverage }) => coverage)).toEqual([0.5, 0.5])
})

test('Own limits move the bands', () => {
  const criteria = [criterion('k1', 1)]
  const input = { criteria, candidates: [rated('A', criteria, 4)], options: { pursue: 80, pilot: 70 } }
  expect(results(input)[0]?.band).toBe('pilot')
})

describe('a faulty table', () => {
  const criteria = [criterion('k1', 1)]
  const table: ScoreTableInput = { criteria, candidates: [rated('A', criteria, 4)] }

  test.each<[string, string, Partial<ScoreTableInput>]>([
    ['E_NO_CRITERIA', 'criteria', { criteria: [] }],
    ['E_WEIGHTS_ZERO', 'criteria', { criteria: [criterion('k1', 0)] }],
    ['E_WEIGHT_NEGATIVE', 'criteria[0].weight', { criteria: [criterion('k1', -1)] }],
    ['E_NUMBER', 'criteria[0].weight', { criteria: [criterion('k1', Number.NaN)] }],
    ['E_RANGE', 'criteria', { criteria: [criterion('k1', 1e308), criterion('k2', 1e308)] }],
    ['E_RANGE', 'criteria[0].knockoutMin', { criteria: [criterion('k1', 1, { knockoutMin: 6 })] }],
    ['E_NUMBER', 'criteria[0].knockoutMin', { criteria: [criterion('k1', 1, { knockoutMin: Number.NaN })] }],
    ['E_DUPLICATE_ID', 'criteria[1].id', { criteria: [criterion('k1', 1), criterion('k1', 1)] }],
    ['E_RATING_RANGE', 'candidates[0].ratings.k1', { candidates: [rated('A', criteria, 5.5)] }],
    ['E_NUMBER', 'candidates[0].ratings.k1', { candidates: [rated('A', criteria, Number.NaN)] }],
    [
      'E_UNKNOWN_CRITERION',
      'candidates[0].ratings.zz',
      { candidates: [rated('A', [criterion('zz', 1)], 3)] },
    ],
    [
      'E_DUPLICATE_ID',
      'candidates[1].id',
      { candidates: [rated('A', criteria, 3), rated('A', criteria, 4)] },
    ],
    ['E_NUMBER', 'options.pursue', { options: { pursue: Number.NaN } }],
    ['E_RANGE', 'options.minCoverage', { options: { minCoverage: 60 } }],
    ['E_RANGE', 'options.pilot', { options: { pilot: 90 } }],
    ['E_RANGE', 'options.nurture', { options: { nurture: 70 } }],
  ])('is refused with %s at %s and a sentence', (code, path, fault) => {
    const answer = scoreTable({ ...table, ...fault })
    expect(answer).toMatchObject({ code, path })
    expect(isRefusal(answer) && answer.fault).toMatch(/^[A-Z].{10,}\.$/)
  })
})

function results(input: ScoreTableInput) {
  return sound(scoreTable(input)).results
}
