import { describe, expect, test } from 'vitest'
import { setCriterionField } from '#commands/setCriterionField.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCriterion, aMapWith, aProfile } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aProfile(),
    aCriterion('overlap', { group: 'customer', order: 0 }),
    aCriterion('audience', { group: 'customer', order: 1, weight: 0 }),
    aCriterion('reach', { group: 'capacity', order: 2, weight: 0 }),
  )
const names = ({ records }: OpenMap) => criteriaOf(records, 'ipp').map(({ name }) => name)

describe('setCriterionField', () => {
  test('execute: each field is set, texts on one line and trimmed', () => {
    const map = world()
    map.dispatch(setCriterionField('overlap', 'name', '  Customer\n overlap '))
    map.dispatch(setCriterionField('overlap', 'weight', 16))
    map.dispatch(setCriterionField('overlap', 'knockoutMin', 2))
    map.dispatch(setCriterionField('overlap', 'guide5', ' Over 60 %,\nnamed accounts '))
    expect(map.records.find('criterion', 'overlap')).toMatchObject({
      name: 'Customer overlap',
      weight: 16,
      knockoutMin: 2,
      guide5: 'Over 60 %, named accounts',
    })
    expect(map.store.getState().undoLabel).toBe('change the guide for 5 of Customer overlap')
  })

  test('execute: in another group it goes to the end', () => {
    const map = world()
    map.dispatch(setCriterionField('overlap', 'group', 'capacity'))
    expect(names(map)).toEqual(['audience', 'reach', 'overlap'])
  })

  test.each([
    ['name', 'Overlap of customers'],
    ['group', 'commitment'],
    ['weight', 12.5],
    ['knockoutMin', 3],
    ['guide1', 'Under 5 %'],
  ] as const)('undo and redo of the %s', (field, value) => {
    expect(undoRedoFault(world(), setCriterionField('overlap', field, value))).toBeNull()
  })

  test('S2: the same value again, and the group it is in, make no step', () => {
    expect(makesStep(world(), setCriterionField('overlap', 'weight', 10))).toBe(false)
    expect(makesStep(world(), setCriterionField('overlap', 'group', 'customer'))).toBe(false)
  })

  test('its own name in other letters is no second criterion of that name', () => {
    const map = world()
    map.dispatch(setCriterionField('overlap', 'name', 'Overlap'))
    expect(names(map)[0]).toBe('Overlap')
  })

  test('a weight of 0 switches a criterion off as long as another one counts', () => {
    const map = world()
    map.dispatch(setCriterionField('reach', 'weight', 5))
    expect(makesStep(map, setCriterionField('overlap', 'weight', 0))).toBe(true)
    expect(refusalOf(map, setCriterionField('reach', 'weight', 0))).toBe(
      'Every weight is 0: give at least one criterion a weight.',
    )
  })

  test.each([
    ['name', ' ', 'A criterion’s name needs at least one character.'],
    ['name', 'REACH', 'There is already a criterion reach.'],
    ['weight', -3, 'A weight is never negative: -3.'],
    ['weight', Number.NaN, 'A weight is a number, 0 or more.'],
    ['weight', 2e6, 'A weight is at most 1,000,000.'],
    ['knockoutMin', 6, 'A knock-out minimum lies between 1 and 5.'],
    ['guide3', 'x'.repeat(501), 'A guide text has at most 500 characters; this one has 501.'],
  ] as const)('a %s of %s is refused', (field, value, sentence) => {
    expect(refusalOf(world(), setCriterionField('overlap', field, value))).toBe(sentence)
  })

  test('a deleted criterion is refused', () => {
    expect(refusalOf(world(), setCriterionField('gone', 'weight', 1))).toBe(
      'That criterion is no longer in the profile.',
    )
  })
})
