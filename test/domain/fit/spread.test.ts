import { describe, expect, test } from 'vitest'
import { namesIn, newNames } from '#domain/fit/scorers.ts'
import { isNear, spreadOf, type Spread } from '#domain/fit/spread.ts'
import { spreadSentence } from '#domain/fit/spreadSentence.ts'
import type { RatingValue } from '#records/rating.ts'

describe('the spread of a cell', () => {
  test('is the highest number less the lowest, with median and mean', () => {
    expect(room({ Ana: 5, Kim: 1, Sam: 4, Jo: 4 })).toMatchObject({ n: 4, gap: 4, median: 4, mean: 3.5 })
  })

  test('does not apply is counted apart, and who has given nothing is named', () => {
    const spread = room({ Ana: 3, Kim: 'na', Sam: null, Jo: 4 })
    expect(spread).toMatchObject({ n: 2, notApplicable: 1, gap: 1, missing: ['Sam'], suggested: 3.5 })
    expect(spread.voices.map(({ name }) => name)).toEqual(['Ana', 'Kim', 'Jo'])
  })

  test('nobody with a number has no figures, never 0', () => {
    expect(room({ Ana: 'na', Kim: null })).toMatchObject({ n: 0, gap: null, median: null, mean: null })
    expect(room({})).toMatchObject({ gap: null, suggested: null })
  })

  test('what is suggested is the median to the half point, or that it does not apply where more say so', () => {
    expect(room({ Ana: 3, Kim: 3.5 }).suggested).toBe(3.5)
    expect(room({ Ana: 'na', Kim: 'na', Sam: 5 }).suggested).toBe('na')
    expect(room({ Ana: 'na', Kim: 5 }).suggested).toBe(5)
  })

  test.each<[Record<string, RatingValue>, boolean]>([
    [{ Ana: 4, Kim: 5 }, true],
    [{ Ana: 3, Kim: 5 }, false],
    [{ Ana: 'na', Kim: 'na' }, true],
    [{ Ana: 'na', Kim: 4 }, false],
    [{ Ana: 4, Kim: null }, false],
    [{ Ana: 4 }, true],
    [{ Ana: null }, false],
  ])('%j can stand without a talk: %s', (given, near) => {
    expect(isNear(room(given), 1)).toBe(near)
  })
})

describe('the spread in words', () => {
  test.each<[Record<string, RatingValue>, string]>([
    [{ Ana: 4, Kim: 1, Sam: 5, Jo: 4 }, 'Three of four say 4 or 5, Kim says 1.'],
    [{ Ana: 4, Kim: 4, Sam: 4, Jo: 4 }, 'All four say 4.'],
    [{ Ana: 4, Kim: 5 }, 'Both say 4 or 5.'],
    [{ Ana: 5, Kim: 1 }, 'Kim says 1, Ana says 5.'],
    [{ Ana: 1, Kim: 3, Sam: 5, Jo: 3 }, 'Ana says 1, Kim and Jo say 3, Sam says 5.'],
    [{ kim: 2, Ana: 4 }, 'kim says 2, Ana says 4.'],
    [{ A: 1, B: 1, C: 1, D: 1, E: 3, F: 3, G: 5, H: 5 }, 'Four say 1, E and F say 3, G and H say 5.'],
    [{ Ana: 3 }, 'Ana says 3.'],
    [{ Ana: 4, Kim: 4, Sam: 'na', Jo: null }, 'Both say 4. Sam says it does not apply. Jo has said nothing.'],
    [{ Ana: 'na', Kim: 'na' }, 'Both say it does not apply.'],
    [{}, ''],
  ])('%j: %s', (given, sentence) => {
    expect(spreadSentence(room(given))).toBe(sentence)
  })
})

describe('names of a room', () => {
  test('are read from a pasted list, line by line or between commas', () => {
    expect(namesIn('Ana\nKim  Lee,; Sam\r\n\tJo\n')).toEqual(['Ana', 'Kim Lee', 'Sam', 'Jo'])
  })

  test('that stand twice are told from the new ones, whatever their capitals', () => {
    expect(newNames(['Ana'], ['ana', 'Kim', 'KIM', 'Sam'])).toEqual({
      fresh: ['Kim', 'Sam'],
      twice: ['ana', 'KIM'],
    })
  })
})

function room(given: Readonly<Record<string, RatingValue>>): Spread {
  return spreadOf(Object.entries(given).map(([name, value]) => ({ scorerId: name, name, value })))
}
