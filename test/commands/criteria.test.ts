import { describe, expect, test } from 'vitest'
import { addCriterion } from '#commands/addCriterion.ts'
import { deleteCriterion } from '#commands/deleteCriterion.ts'
import { moveCriterion } from '#commands/moveCriterion.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import type { OpenMap } from '#store/openMap.ts'
import {
  aCriterion,
  aMapWith,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
  aScorer,
  aVote,
} from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aProfile(),
    aCriterion('a', { group: 'customer', order: 0, weight: 20 }),
    aCriterion('b', { group: 'customer', order: 1, weight: 10 }),
    aCriterion('c', { group: 'customer', order: 2, weight: 0 }),
    aCriterion('d', { group: 'capacity', order: 3, weight: 0 }),
    aCriterion('elsewhere', { profileId: 'other', group: 'customer', order: 1.5 }),
    anEvaluation(),
    aParticipant('p'),
    aParticipant('q'),
    aRating('p', 'a', 5),
    aRating('q', 'a', null, { note: 'Ask them' }),
    aRating('p', 'b', 'na'),
    aScorer('ann'),
    aVote('ann', 'p', 'a', 4),
    aVote('ann', 'p', 'b', 4),
  )
const listed = ({ records }: OpenMap) =>
  criteriaOf(records, 'ipp').map(({ group, name }) => `${group} ${name}`)

describe('addCriterion', () => {
  test('execute: it goes to the end of its group and weighs what the others weigh on average', () => {
    const map = world()
    map.dispatch(addCriterion('ipp', ' Roadmap\nfit ', 'customer'))
    expect(listed(map)[3]).toBe('customer Roadmap fit')
    expect(map.records.find('criterion', 'criterion:new1')).toMatchObject({
      weight: 7.5,
      key: '',
      knockoutMin: null,
    })
    expect(map.store.getState().undoLabel).toBe('add the criterion Roadmap fit')
  })

  test('execute: the first one of a profile weighs something', () => {
    const map = aMapWith(aProfile())
    map.dispatch(addCriterion('ipp', 'First', 'other'))
    expect(criteriaOf(map.records, 'ipp')).toMatchObject([{ name: 'First', weight: 10, order: 0 }])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addCriterion('ipp', 'New', 'other'))).toBeNull()
  })

  test('an empty name, a second of the same name and a profile that is gone are refused', () => {
    expect(refusalOf(world(), addCriterion('ipp', ' ', 'other'))).toMatch(/needs at least one character/)
    expect(refusalOf(world(), addCriterion('ipp', 'A', 'other'))).toBe('There is already a criterion a.')
    expect(refusalOf(world(), addCriterion('gone', 'New', 'other'))).toBe('That profile is no longer there.')
  })
})

describe('moveCriterion', () => {
  test.each([
    ['c', 'customer', 0, ['customer c', 'customer a', 'customer b', 'capacity d']],
    ['a', 'customer', 1, ['customer b', 'customer a', 'customer c', 'capacity d']],
    ['a', 'customer', 99, ['customer b', 'customer c', 'customer a', 'capacity d']],
    ['b', 'capacity', 0, ['customer a', 'customer c', 'capacity b', 'capacity d']],
    ['b', 'capacity', 1, ['customer a', 'customer c', 'capacity d', 'capacity b']],
    ['d', 'other', 0, ['customer a', 'customer b', 'customer c', 'other d']],
  ] as const)('execute: %s goes to %s at %i, and only it is written', (id, group, place, after) => {
    const map = world()
    const touched: string[] = []
    map.onTouched((ids) => touched.push(...ids))
    map.dispatch(moveCriterion(id, group, place))
    expect(listed(map)).toEqual(after)
    expect(touched).toEqual([id])
  })

  test('execute: where there is no number left between two neighbours the group is numbered afresh', () => {
    const map = aMapWith(
      aProfile(),
      aCriterion('a', { order: 1 }),
      aCriterion('b', { order: 1 }),
      aCriterion('z', { order: 9 }),
    )
    map.dispatch(moveCriterion('z', 'other', 1))
    expect(listed(map)).toEqual(['other a', 'other z', 'other b'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), moveCriterion('a', 'commitment', 0))).toBeNull()
  })

  test('S2: to the place where it is', () => {
    expect(makesStep(world(), moveCriterion('b', 'customer', 1))).toBe(false)
  })

  test('a deleted criterion is refused', () => {
    expect(refusalOf(world(), moveCriterion('gone', 'other', 0))).toMatch(/no longer in the profile/)
  })
})

describe('deleteCriterion', () => {
  test('execute: its ratings, notes and votes go with it, and the label counts the ratings', () => {
    const map = world()
    map.dispatch(deleteCriterion('a'))
    expect(listed(map)).toEqual(['customer b', 'customer c', 'capacity d'])
    expect([...map.records.all('rating')].map(({ criterionId }) => criterionId)).toEqual(['b'])
    expect([...map.records.all('vote')].map(({ criterionId }) => criterionId)).toEqual(['b'])
    expect(map.store.getState().undoLabel).toBe('delete the criterion a with 1 rating')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteCriterion('b'))).toBeNull()
  })

  test('the last one with a weight stays while others are left, and the very last one may go', () => {
    const map = world()
    map.dispatch(deleteCriterion('b'))
    expect(refusalOf(map, deleteCriterion('a'))).toBe(
      'a is the last criterion with a weight: give another one a weight first.',
    )
    map.dispatch(deleteCriterion('c'))
    map.dispatch(deleteCriterion('d'))
    expect(makesStep(map, deleteCriterion('a'))).toBe(true)
  })

  test('a deleted criterion is refused', () => {
    expect(refusalOf(world(), deleteCriterion('gone'))).toMatch(/no longer in the profile/)
  })
})
