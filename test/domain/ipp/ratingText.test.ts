import { expect, test } from 'vitest'
import { ratingText, readRatings } from '#domain/ipp/ratingText.ts'

test.each([
  [
    ['High', 'medium', ' LOW ', 'h', 'M', 'l'],
    [5, 3, 1, 5, 3, 1],
  ],
  [
    ['high', 'h', 'Medium', 'low', 'l', 'Very  High', 'VERY LOW'],
    [4, 4, 3, 2, 2, 5, 1],
  ],
  [
    ['1', '3.5', '3,5', '5.0', '+4'],
    [1, 3.5, 3.5, 5, 4],
  ],
  [
    ['', '  ', '-', '–', '—', '?'],
    [null, null, null, null, null, null],
  ],
  [
    ['n/a', 'N / A', 'na'],
    ['na', 'na', 'na'],
  ],
  [[], []],
])('%j are read as %j', (values, ratings) => {
  expect(ratingText(values)).toEqual({ ratings })
})

test.each([
  ['so-so', 'E_RATING_TEXT'],
  ['very', 'E_RATING_TEXT'],
  ['very medium', 'E_RATING_TEXT'],
  ['3 4', 'E_RATING_RANGE'],
  ['6', 'E_RATING_RANGE'],
  ['0', 'E_RATING_RANGE'],
  ['-1', 'E_RATING_RANGE'],
  ['1e0', 'E_RATING_TEXT'],
  ['toString', 'E_RATING_TEXT'],
])('"%s" is refused with %s at its place', (text, code) => {
  expect(ratingText(['High', text])).toMatchObject({ code, path: 'values[1]' })
})

test('A paste keeps the cells that can be read and tells the others', () => {
  expect(readRatings(['H', 'so-so', '2', '9'])).toEqual([
    { rating: 5 },
    expect.objectContaining({ fault: '“so-so” is not a rating: write 1 to 5, H, M, L or n/a.' }),
    { rating: 2 },
    expect.objectContaining({ fault: 'Ratings run from 1 to 5; 9 is off the scale.' }),
  ])
})
