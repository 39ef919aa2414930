import { describe, expect, test } from 'vitest'
import { setRatingNote } from '#commands/setRatingNote.ts'
import { setRatings } from '#commands/setRatings.ts'
import { ratingId } from '#records/rating.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCriterion, aMapWith, anEvaluation, aParticipant, aProfile, aRating } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aParticipant('p'),
    aParticipant('q'),
    aProfile(),
    aCriterion('a'),
    aCriterion('b'),
    anEvaluation(),
    anEvaluation('old', { closed: true }),
    aRating('p', 'a', 3, { note: 'So far' }),
  )
const cell = (participantId: string, criterionId: string) => ({ participantId, criterionId })
const rated = ({ records }: OpenMap, participantId: string, criterionId: string) =>
  records.find('rating', ratingId('round', participantId, criterionId))

describe('setRatings', () => {
  test('execute: several cells are one step, and a note stays with its cell', () => {
    const map = world()
    map.dispatch(
      setRatings('round', [
        { ...cell('p', 'a'), value: 4.5 },
        { ...cell('q', 'a'), value: 'na' },
        { ...cell('q', 'b'), value: 1 },
      ]),
    )
    expect(rated(map, 'p', 'a')).toMatchObject({ value: 4.5, note: 'So far' })
    expect(rated(map, 'q', 'a')?.value).toBe('na')
    expect(rated(map, 'q', 'b')?.value).toBe(1)
    expect(map.store.getState()).toMatchObject({ undoLabel: 'rate 3 cells', undoable: 1 })
  })

  test('execute: a rating is taken back, and what never had one gets no record', () => {
    const map = world()
    map.dispatch(setRatings('round', [{ ...cell('p', 'a'), value: null }]))
    expect(rated(map, 'p', 'a')?.value).toBeNull()
    expect(map.store.getState().undoLabel).toBe('rate p on a')
    expect(makesStep(map, setRatings('round', [{ ...cell('q', 'b'), value: null }]))).toBe(false)
  })

  test('execute: cells whose partner or criterion is gone are left out', () => {
    const map = world()
    map.dispatch(
      setRatings('round', [
        { ...cell('gone', 'a'), value: 2 },
        { ...cell('q', 'a'), value: 2 },
      ]),
    )
    expect(rated(map, 'q', 'a')?.value).toBe(2)
    expect(map.records.count('rating')).toBe(2)
  })

  test('undo and redo', () => {
    const command = setRatings('round', [
      { ...cell('p', 'a'), value: 1 },
      { ...cell('q', 'b'), value: 5 },
    ])
    expect(undoRedoFault(world(), command)).toBeNull()
  })

  test.each([0, 5.5, Number.NaN])('a rating of %d is off the scale, and nothing is written', (value) => {
    const cells = [
      { ...cell('q', 'a'), value: 4 },
      { ...cell('q', 'b'), value },
    ]
    expect(refusalOf(world(), setRatings('round', cells))).toBe(
      `Ratings run from 1 to 5; ${value} is off the scale.`,
    )
  })

  test('a closed round, one that is gone and nothing to rate are refused', () => {
    const cells = [{ ...cell('p', 'a'), value: 4 }]
    expect(refusalOf(world(), setRatings('old', cells))).toBe(
      'old is closed. Open it again to change its ratings.',
    )
    expect(refusalOf(world(), setRatings('gone', cells))).toBe('That round of scoring is no longer there.')
    expect(refusalOf(world(), setRatings('round', []))).toBe('There is nothing to rate here.')
    expect(refusalOf(world(), setRatings('round', [{ ...cell('p', 'gone'), value: 4 }]))).toBe(
      'That criterion is no longer in the profile.',
    )
    expect(refusalOf(world(), setRatings('round', [{ ...cell('gone', 'a'), value: 4 }]))).toBe(
      'That partner is no longer on the map.',
    )
  })
})

describe('setRatingNote', () => {
  test('execute: a note with a rating, and one before there is a rating', () => {
    const map = world()
    map.dispatch(setRatingNote('round', cell('p', 'a'), 'Named accounts'))
    map.dispatch(setRatingNote('round', cell('q', 'a'), 'Ask in May'))
    expect(rated(map, 'p', 'a')).toMatchObject({ value: 3, note: 'Named accounts' })
    expect(rated(map, 'q', 'a')).toMatchObject({ value: null, note: 'Ask in May' })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setRatingNote('round', cell('q', 'a'), 'Ask'))).toBeNull()
    expect(undoRedoFault(world(), setRatingNote('round', cell('p', 'a'), ''))).toBeNull()
  })

  test('S2: no note where there was none', () => {
    expect(makesStep(world(), setRatingNote('round', cell('q', 'b'), ''))).toBe(false)
  })

  test('a closed round, a cell that is gone and a note that is a book are refused', () => {
    expect(refusalOf(world(), setRatingNote('old', cell('p', 'a'), 'x'))).toMatch(/^old is closed/)
    expect(refusalOf(world(), setRatingNote('round', cell('gone', 'a'), 'x'))).toMatch(/no longer on the map/)
    expect(refusalOf(world(), setRatingNote('round', cell('p', 'a'), 'x'.repeat(20_001)))).toMatch(/20,000/)
  })
})
