import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { difference } from './compare.ts'
import { runVectors } from './runVectors.ts'

const SHARED = '../shared/vectors'

describe('the test vectors', () => {
  test('of the project pass in every area that is done', () => {
    const { passed, failed, lines } = runVectors('test/fixtures/vectors')
    expect(lines.filter((line) => line.startsWith('FAILED'))).toEqual([])
    expect(failed).toBe(0)
    expect(passed).toBeGreaterThanOrEqual(118)
  })

  const shared = existsSync(SHARED)
  test.skipIf(!shared)(`of ${SHARED} pass too${shared ? '' : ' (skipped: the folder is not here)'}`, () => {
    expect(runVectors(SHARED).lines.filter((line) => line.startsWith('FAILED'))).toEqual([])
  })
})

describe('running vectors', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const save = (name: string, file: unknown) => writeFileSync(join(folder, name), JSON.stringify(file))
  const ratingCase = (id: string, rest: object) => ({
    id,
    op: 'ratingText',
    input: { values: ['6'] },
    ...rest,
  })

  test('tells each failure in one line and counts it', () => {
    save('ipp.json', {
      section: 'ipp',
      tolerance: 0.1,
      cases: [
        ratingCase('a', { expectError: { code: 'E_RATING_RANGE', path: 'values[0]' } }),
        ratingCase('b', { expectError: { code: 'E_RATING_RANGE', path: 'values[1]' } }),
        ratingCase('c', { expect: { ratings: [5] } }),
        ratingCase('d', { input: { values: ['4'] }, expect: { ratings: [5] } }),
        ratingCase('e', { op: 'weighIt' }),
        ratingCase('f', { input: null, expect: {} }),
        ratingCase('g', { input: { values: [] } }),
      ],
    })
    const { passed, failed, lines } = runVectors(folder)
    expect({ passed, failed }).toEqual({ passed: 1, failed: 6 })
    expect(lines).toEqual([
      'FAILED b (ratingText) expected E_RATING_RANGE at values[1], got E_RATING_RANGE at values[0]',
      'FAILED c (ratingText) refused with E_RATING_RANGE at values[0]',
      'FAILED d (ratingText) ratings[0]: expected 5, got 4',
      'FAILED e (weighIt) nobody has built "weighIt"',
      expect.stringMatching(/^FAILED f \(ratingText\) threw /),
      'FAILED g (ratingText) the case expects nothing: neither "expect" nor "expectError"',
    ])
  })

  test('lists an area that is not done instead of failing it', () => {
    save('fog.json', { section: 'fog', cases: [{ id: 'fog-1', op: 'lift', input: {}, expect: {} }] })
    expect(runVectors(folder)).toEqual({ passed: 0, failed: 0, lines: ['fog: not built yet: 1 case'] })
  })

  test('fails a folder without vectors and a file that is none', () => {
    expect(runVectors(join(folder, 'nowhere')).failed).toBe(1)
    expect(runVectors(folder).failed).toBe(1)
    writeFileSync(join(folder, 'broken.json'), '{')
    save('other.json', { some: 'thing' })
    expect(runVectors(folder).lines).toEqual([
      'broken.json: not a vector file that can be read',
      'other.json: not a vector file that can be read',
    ])
  })
})

describe('comparing with a vector', () => {
  test.each([
    ['forgives what nobody expects', { a: 1 }, { a: 1, b: 2 }, null],
    ['forgives a number within the tolerance', { a: 1 }, { a: 1.09 }, null],
    ['finds a number beyond the tolerance', { a: 1 }, { a: 1.2 }, 'a: expected 1, got 1.2'],
    ['finds NaN', { a: 1 }, { a: Number.NaN }, 'a: expected 1, got NaN'],
    [
      'wants whole money to the cent',
      { payMinor: 100 },
      { payMinor: 100.05 },
      'payMinor: expected 100, got 100.05',
    ],
    ['wants counts exactly', { topCount: 2 }, { topCount: 2.05 }, 'topCount: expected 2, got 2.05'],
    ['tells null from nothing', { a: null }, {}, 'a: expected null, got nothing'],
    ['tells null from 0', { a: null }, { a: 0 }, 'a: expected null, got 0'],
    ['wants lists of the same length', { a: [1] }, { a: [1, 2] }, 'a: expected 1 items, got 2'],
    ['names the place in a list', { a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, 'a[0].b: expected "x", got "y"'],
    ['tells a list from an object', { a: {} }, { a: [] }, 'a: expected {}, got []'],
  ])('%s', (_, expected, actual, found) => {
    expect(difference(expected, actual, 0.1)).toBe(found)
  })
})
