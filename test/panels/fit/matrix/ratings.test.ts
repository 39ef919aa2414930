import { expect, test } from 'vitest'
import { pictureRatio } from '#ui/pictureOf.ts'
import { ratingCell } from '#panels/fit/matrix/ratingCell.ts'
import { RATING_KEYS } from '#panels/fit/matrix/ratingKeys.ts'
import { readEntries } from '#panels/fit/matrix/readEntries.ts'
import { newRating, type RatingValue } from '#records/rating.ts'

test('a cell says its rating, its note, and that it is below the minimum', () => {
  expect(cell(3, 'asked twice')).toMatchObject({
    text: '3',
    said: '3, with a note',
    tone: 'heat3',
    hasNote: true,
  })
  expect(cell(3.5)).toMatchObject({ text: '3.5', tone: 'heat3', hasNote: false })
  expect(cell(1, '', 2)).toMatchObject({ said: '1, below the minimum of 2', tone: 'heat1' })
  expect(cell('na')).toMatchObject({ text: 'n/a', said: 'does not apply' })
  expect(cell(null)).toMatchObject({ text: '', said: 'not rated' })
})

test('one key is a whole rating, a point goes on with it, and N is left for the note', () => {
  const { completes, continues } = RATING_KEYS
  expect(['1', '5', 'h', 'M', 'l', 'x', '-', 'n', 'a', '.'].map(completes)).toEqual([
    '1',
    '5',
    'H',
    'M',
    'L',
    'n/a',
    '-',
    null,
    null,
    null,
  ])
  expect(['.', ',', '1'].map((key) => continues?.(key))).toEqual([true, true, false])
})

test('texts are read as one table, and a bad one does not cost the rest', () => {
  const at = { participantId: 'ace', criterionId: 'reach' }
  const { sets, faults } = readEntries(
    ['4', '3,5', 'H', 'n/a', '-', '', '7', 'good'].map((text) => ({ ...at, text })),
  )
  expect(sets.map(({ value }) => value)).toEqual([4, 3.5, 5, 'na', null, null])
  expect(faults.map(({ fault }) => fault)).toEqual([
    'Ratings run from 1 to 5; 7 is off the scale.',
    '“good” is not a rating: write 1 to 5, H, M, L or n/a.',
  ])
  expect(
    readEntries([
      { ...at, text: 'high' },
      { ...at, text: 'very high' },
    ]).sets.map(({ value }) => value),
  ).toEqual([4, 5])
})

test('a picture is as sharp as its size allows, and none where it could not be read', () => {
  expect(pictureRatio(1200, 800)).toBe(2)
  expect(pictureRatio(16_000, 600)).toBe(1)
  expect(pictureRatio(30_000, 600)).toBe(null)
})

function cell(value: RatingValue, note = '', knockoutMin: number | null = null) {
  const at = { evaluationId: 'now', participantId: 'ace', criterionId: 'reach' }
  return ratingCell(newRating({ ...at, value, note }), { knockoutMin, weight: 10 }, undefined)
}
