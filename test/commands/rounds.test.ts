import { describe, expect, test } from 'vitest'
import { closeEvaluation } from '#commands/closeEvaluation.ts'
import { deleteEvaluation } from '#commands/deleteEvaluation.ts'
import { setEvaluationField } from '#commands/setEvaluationField.ts'
import { startEvaluation } from '#commands/startEvaluation.ts'
import { evaluationsOf } from '#domain/fit/profiles.ts'
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
    aProfile(),
    aCriterion('a'),
    aCriterion('b'),
    anEvaluation('old', { on: '2026-05-01', closed: true }),
    anEvaluation('round', { on: '2026-08-01' }),
    aRating('p', 'a', 5, { note: 'Seen in May' }),
    aRating('p', 'b', 2, { evaluationId: 'old' }),
    aScorer('ann'),
    aVote('ann', 'p', 'a', 4),
  )
const rounds = ({ records }: OpenMap) => evaluationsOf(records, 'ipp').map(({ name }) => name)

describe('startEvaluation', () => {
  test('execute: a round of today without ratings, called after the quarter', () => {
    const map = world()
    map.dispatch(startEvaluation('ipp'))
    expect(rounds(map)).toEqual(['Q4 2026', 'round', 'old'])
    expect(map.records.count('rating')).toBe(2)
    expect(map.store.getState().undoLabel).toBe('start the round Q4 2026')
  })

  test('execute: a second round of the quarter is numbered', () => {
    const map = world()
    map.dispatch(startEvaluation('ipp'))
    map.dispatch(startEvaluation('ipp'))
    expect(rounds(map)).toContain('Q4 2026 (2)')
  })

  test('execute: the quarter is that of the map’s fiscal year (rules.md §0)', () => {
    const map = aMapWith(aMap({ fiscalStartMonth: 11 }), aProfile())
    map.dispatch(startEvaluation('ipp'))
    expect(rounds(map)).toEqual(['Q1 2027'])
  })

  test('execute: ratings and notes of an earlier round are copied, and that round keeps its own', () => {
    const map = world()
    map.dispatch(startEvaluation('ipp', { name: 'Again', from: 'round' }))
    const id = evaluationsOf(map.records, 'ipp')[0]?.id ?? ''
    const given = [...map.records.all('rating')].filter(({ evaluationId }) => evaluationId === id)
    expect(given).toMatchObject([{ participantId: 'p', criterionId: 'a', value: 5, note: 'Seen in May' }])
    expect(map.records.count('rating')).toBe(3)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), startEvaluation('ipp', { from: 'round' }))).toBeNull()
  })

  test('a name of blanks and a profile that is gone are refused', () => {
    expect(refusalOf(world(), startEvaluation('ipp', { name: ' ' }))).toBe(
      'A round’s name needs at least one character.',
    )
    expect(refusalOf(world(), startEvaluation('gone'))).toBe('That profile is no longer there.')
  })
})

describe('setEvaluationField', () => {
  test('execute: name, note and day, and the order follows the day', () => {
    const map = world()
    map.dispatch(setEvaluationField('old', 'name', ' Annual\nreview '))
    map.dispatch(setEvaluationField('old', 'on', '2026-12-31'))
    map.dispatch(setEvaluationField('old', 'note', ' With the sales lead. '))
    expect(rounds(map)).toEqual(['Annual review', 'round'])
    expect(map.records.find('evaluation', 'old')).toMatchObject({
      on: '2026-12-31',
      note: 'With the sales lead.',
    })
  })

  test.each([
    ['name', 'Annual'],
    ['on', '2026-01-31'],
    ['note', 'Hard talks'],
  ] as const)('undo and redo of the %s', (field, value) => {
    expect(undoRedoFault(world(), setEvaluationField('round', field, value))).toBeNull()
  })

  test.each([
    ['name', ' ', 'A round’s name needs at least one character.'],
    ['on', '2026-02-30', '“2026-02-30” is not a day: write it as 2026-11-21.'],
    ['on', '', '“” is not a day: write it as 2026-11-21.'],
    ['note', 'x'.repeat(20_001), 'A note has at most 20,000 characters; this one has 20,001.'],
  ] as const)('a %s of %s is refused', (field, value, sentence) => {
    expect(refusalOf(world(), setEvaluationField('round', field, value))).toBe(sentence)
  })

  test('a deleted round is refused', () => {
    expect(refusalOf(world(), setEvaluationField('gone', 'name', 'x'))).toBe(
      'That round of scoring is no longer there.',
    )
  })
})

describe('closeEvaluation', () => {
  test('execute: closed, and open again', () => {
    const map = world()
    map.dispatch(closeEvaluation('round', true))
    expect(map.records.find('evaluation', 'round')?.closed).toBe(true)
    expect(map.store.getState().undoLabel).toBe('close the round round')
    map.dispatch(closeEvaluation('round', false))
    expect(map.records.find('evaluation', 'round')?.closed).toBe(false)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), closeEvaluation('old', false))).toBeNull()
  })

  test('S2: a closed one closed', () => {
    expect(makesStep(world(), closeEvaluation('old', true))).toBe(false)
  })

  test('a deleted round is refused', () => {
    expect(refusalOf(world(), closeEvaluation('gone', true))).toMatch(/no longer there/)
  })
})

describe('deleteEvaluation', () => {
  test('execute: ratings, scorers and votes of it go, those of the other rounds stay', () => {
    const map = world()
    map.dispatch(deleteEvaluation('round'))
    expect(rounds(map)).toEqual(['old'])
    expect([...map.records.all('rating')].map(({ id }) => id)).toEqual(['rating:old|p|b'])
    expect(map.records.count('scorer') + map.records.count('vote')).toBe(0)
    expect(map.store.getState().undoLabel).toBe('delete the round round with 1 rating')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteEvaluation('round'))).toBeNull()
  })

  test('a closed round and one that is gone are refused', () => {
    expect(refusalOf(world(), deleteEvaluation('old'))).toBe('old is closed. Open it again to delete it.')
    expect(refusalOf(world(), deleteEvaluation('gone'))).toMatch(/no longer there/)
  })
})
