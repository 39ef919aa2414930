import { expect, test } from 'vitest'
import { breakWeight, breakWeightByC } from '#domain/ipp/breakWeight.ts'
import { criterion, rated, sound } from './tables.ts'

const even = [criterion('k1', 50), criterion('k2', 50)]

test('Example 5 of rules.md §3: the leader is caught when the weight of k1 falls to 40 %', () => {
  const candidates = [rated('A', even, 5, 2), rated('B', even, 2, 4)]
  const { leader, criteria, mostSensitive } = sound(breakWeight({ criteria: even, candidates }))
  expect(leader).toBe('A')
  expect(mostSensitive).toBe('k1')
  expect(criteria[0]).toEqual({
    criterion: 'k1',
    currentPct: 50,
    changesAtPct: expect.closeTo(40),
    rival: 'B',
  })
})

test('The weight of a whole C is broken like one criterion', () => {
  const criteria = [
    criterion('a', 30, { c: 'customer' }),
    criterion('b', 20, { c: 'customer' }),
    criterion('c', 50, { c: 'commitment' }),
  ]
  const candidates = [rated('A', criteria, 5, 5, 2), rated('B', criteria, 2, 2, 4)]
  const { criteria: points } = sound(breakWeightByC({ criteria, candidates }))
  expect(points).toEqual([
    { criterion: 'customer', currentPct: 50, changesAtPct: expect.closeTo(40), rival: 'B' },
    { criterion: 'commitment', currentPct: 50, changesAtPct: expect.closeTo(60), rival: 'B' },
  ])
})

test('A knocked-out candidate cannot lead and is left out', () => {
  const criteria = [criterion('k1', 1, { knockoutMin: 2 }), criterion('k2', 9)]
  const candidates = [rated('A', criteria, 1, 5), rated('B', criteria, 2, 3)]
  expect(breakWeight({ criteria, candidates })).toMatchObject({ leader: 'B', excluded: ['A'] })
})

test('A criterion that is switched off needs no rating and has no break weight', () => {
  const criteria = [...even, criterion('off', 0)]
  const candidates = [rated('A', criteria, 5, 2, null), rated('B', criteria, 2, 4, 5)]
  const answer = sound(breakWeight({ criteria, candidates }))
  expect(answer.excluded).toEqual([])
  expect(answer.criteria.map((point) => point.criterion)).toEqual(['k1', 'k2'])
})

test('A single criterion has no weight to take from the others', () => {
  const criteria = [criterion('k1', 3)]
  const candidates = [rated('A', criteria, 5), rated('B', criteria, 2)]
  expect(breakWeight({ criteria, candidates })).toMatchObject({
    leader: 'A',
    criteria: [{ currentPct: 100, changesAtPct: null, rival: null }],
    mostSensitive: null,
  })
})

test('Nobody fully rated gives no leader and says who is left out', () => {
  const candidates = [rated('A', even, 5, null), rated('B', even, 'na', 4)]
  expect(breakWeight({ criteria: even, candidates })).toEqual({
    leader: null,
    criteria: [],
    mostSensitive: null,
    excluded: ['A', 'B'],
    note: 'NO_CANDIDATE',
  })
})

test('A faulty table is refused', () => {
  expect(breakWeight({ criteria: [], candidates: [] })).toMatchObject({ code: 'E_NO_CRITERIA' })
  expect(breakWeightByC({ criteria: [], candidates: [] })).toMatchObject({ code: 'E_NO_CRITERIA' })
})
