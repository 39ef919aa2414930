import { describe, expect, test } from 'vitest'
import { addProfile } from '#commands/addProfile.ts'
import { deleteProfile } from '#commands/deleteProfile.ts'
import { duplicateProfile } from '#commands/duplicateProfile.ts'
import { setProfileField } from '#commands/setProfileField.ts'
import { showProfileOnMap } from '#commands/showProfileOnMap.ts'
import { criteriaOf, evaluationsOf, profilesOf } from '#domain/fit/profiles.ts'
import { DEFAULT_CRITERIA } from '#domain/ipp/defaultCriteria.ts'
import type { OpenMap } from '#store/openMap.ts'
import {
  aCriterion,
  aMap,
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
    aParticipant('p'),
    aProfile('ipp', { order: 2 }),
    aCriterion('a', { key: 'motivation', guide1: 'Gains nothing', order: 4 }),
    aCriterion('b', { weight: 3, order: 5 }),
    anEvaluation('round', { closed: true }),
    aRating('p', 'a', 5),
    aScorer('ann'),
    aVote('ann', 'p', 'a', 4),
    aProfile('second', { order: 7 }),
    aCriterion('c', { profileId: 'second' }),
    anEvaluation('later', { profileId: 'second' }),
    aRating('p', 'c', 2, { evaluationId: 'later' }),
  )
const names = ({ records }: OpenMap) => profilesOf(records).map(({ name }) => name)

describe('addProfile', () => {
  test('execute: the eleven criteria with their guides, weights and knock-outs, and a first round', () => {
    const map = aMapWith(aMap({ fiscalStartMonth: 7 }))
    map.dispatch(addProfile(' Channel\n2027 ', DEFAULT_CRITERIA))
    const [profile] = profilesOf(map.records)
    expect(profile).toMatchObject({ name: 'Channel 2027', order: 0 })
    const criteria = criteriaOf(map.records, profile?.id ?? '')
    expect(criteria).toHaveLength(11)
    expect(criteria[0]).toMatchObject({
      key: 'customer_overlap',
      name: 'Customer base overlap',
      weight: 16,
      knockoutMin: 2,
      guide5: 'Over 60 %, named shared accounts',
    })
    expect(criteria.at(-1)).toMatchObject({ key: 'motivation', knockoutMin: null })
    // 2026-11-21 in a year that starts in July.
    expect(evaluationsOf(map.records, profile?.id ?? '')).toMatchObject([
      { name: 'Q2 2027', on: '2026-11-21', closed: false },
    ])
  })

  test('execute: a further one goes behind the others, so that the map shows what it showed', () => {
    const map = world()
    map.dispatch(addProfile('Third', []))
    expect(names(map)).toEqual(['ipp', 'second', 'Third'])
  })

  test('execute: a name that is taken is numbered, and a note is kept', () => {
    const map = world()
    map.dispatch(addProfile('second', [], 'From the other map'))
    expect(profilesOf(map.records).at(-1)).toMatchObject({ name: 'second (2)', note: 'From the other map' })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addProfile('Third', DEFAULT_CRITERIA))).toBeNull()
  })

  test('a profile without a name is refused', () => {
    expect(refusalOf(world(), addProfile('\n', []))).toBe('A profile’s name needs at least one character.')
  })
})

describe('setProfileField', () => {
  test('execute: name, note and middle revenue', () => {
    const map = world()
    map.dispatch(setProfileField('ipp', 'name', ' Channel '))
    map.dispatch(setProfileField('ipp', 'note', ' For resellers.\nNot for ISVs. '))
    map.dispatch(setProfileField('ipp', 'pivotMinor', 25_000_00))
    expect(map.records.find('profile', 'ipp')).toMatchObject({
      name: 'Channel',
      note: 'For resellers.\nNot for ISVs.',
      pivotMinor: 25_000_00,
    })
    expect(map.store.getState().undoLabel).toBe('change the middle revenue of Channel')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setProfileField('ipp', 'name', 'Channel'))).toBeNull()
    expect(undoRedoFault(world(), setProfileField('ipp', 'note', 'Channel'))).toBeNull()
    expect(undoRedoFault(world(), setProfileField('ipp', 'pivotMinor', 100))).toBeNull()
  })

  test.each([
    ['name', '', /needs at least one character/],
    ['note', 'x'.repeat(20_001), /at most 20,000 characters/],
    ['pivotMinor', 0, 'The middle of the revenue axis is an amount of more than 0.'],
    ['pivotMinor', 0.5, 'The middle of the revenue axis is an amount of more than 0.'],
  ] as const)('a %s of %s is refused', (field, value, sentence) => {
    expect(refusalOf(world(), setProfileField('ipp', field, value))).toMatch(sentence)
  })

  test('a deleted profile is refused', () => {
    expect(refusalOf(world(), setProfileField('gone', 'name', 'x'))).toBe('That profile is no longer there.')
  })
})

describe('deleteProfile', () => {
  test('execute: criteria, rounds, ratings, scorers and votes of it go, those of the other one stay', () => {
    const map = world()
    map.dispatch(deleteProfile('ipp'))
    const ids = (['profile', 'criterion', 'evaluation', 'rating', 'scorer', 'vote'] as const).flatMap(
      (type) => [...map.records.all(type)].map(({ id }) => id),
    )
    expect(ids).toEqual(['second', 'c', 'later', 'rating:later|p|c'])
    expect(map.store.getState().undoLabel).toBe('delete the profile ipp with 1 rating in 1 round')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteProfile('ipp'))).toBeNull()
  })

  test('a deleted profile is refused', () => {
    expect(refusalOf(world(), deleteProfile('gone'))).toBe('That profile is no longer there.')
  })
})

describe('duplicateProfile', () => {
  test('execute: criteria as they are, a round of today, and no ratings', () => {
    const map = world()
    map.dispatch(duplicateProfile('ipp'))
    expect(names(map)).toEqual(['ipp', 'second', 'ipp (copy)'])
    const copy = profilesOf(map.records).at(-1)?.id ?? ''
    expect(criteriaOf(map.records, copy)).toMatchObject([
      { name: 'a', key: 'motivation', guide1: 'Gains nothing', order: 4 },
      { name: 'b', weight: 3, order: 5 },
    ])
    expect(evaluationsOf(map.records, copy)).toMatchObject([{ name: 'Q4 2026', closed: false }])
    expect(map.records.count('rating')).toBe(2)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), duplicateProfile('second'))).toBeNull()
  })

  test('a deleted profile is refused', () => {
    expect(refusalOf(world(), duplicateProfile('gone'))).toBe('That profile is no longer there.')
  })
})

describe('showProfileOnMap', () => {
  test('execute: it becomes the first', () => {
    const map = world()
    map.dispatch(showProfileOnMap('second'))
    expect(names(map)).toEqual(['second', 'ipp'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), showProfileOnMap('second'))).toBeNull()
  })

  test('S2: the first one is shown already', () => {
    expect(makesStep(world(), showProfileOnMap('ipp'))).toBe(false)
  })

  test('a deleted profile is refused', () => {
    expect(refusalOf(world(), showProfileOnMap('gone'))).toBe('That profile is no longer there.')
  })
})
