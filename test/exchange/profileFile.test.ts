import { describe, expect, test } from 'vitest'
import { readProfileFile, writeProfileFile } from '#exchange/profileFile.ts'
import { aCriterion, aProfile } from '../support/builders.ts'

const PROFILE = aProfile('ipp', { name: 'Channel “2027”', note: 'For resellers.\nNot for ISVs.' })
const CRITERIA = [
  aCriterion('a', {
    key: 'motivation',
    name: 'Motivation',
    group: 'commitment',
    weight: 12.5,
    knockoutMin: 2,
  }),
  aCriterion('b', { name: 'Reach', group: 'capacity', weight: 0, guide1: 'One place', guide5: 'Everywhere' }),
]
const TEXT = writeProfileFile(PROFILE, CRITERIA)

describe('a profile file', () => {
  test('comes back as a profile to be added, in the order it was in', () => {
    expect(readProfileFile(TEXT)).toEqual({
      name: 'Channel “2027”',
      note: 'For resellers.\nNot for ISVs.',
      criteria: [
        {
          id: 'motivation',
          name: 'Motivation',
          c: 'commitment',
          weight: 12.5,
          knockoutMin: 2,
          guides: { 1: '', 3: '', 5: '' },
        },
        {
          id: '',
          name: 'Reach',
          c: 'capacity',
          weight: 0,
          knockoutMin: null,
          guides: { 1: 'One place', 3: '', 5: 'Everywhere' },
        },
      ],
    })
  })

  test('holds no id of the map it comes from', () => {
    expect(TEXT).not.toContain('ipp')
    expect(TEXT).not.toContain('"id"')
  })

  test('written by hand needs names and weights only, and may begin with a byte order mark', () => {
    const text = file('{"name":" Reach ","weight":3}')
    expect(readProfileFile(`\uFEFF${text}`)).toMatchObject({
      name: 'Mine',
      note: '',
      criteria: [{ name: 'Reach', c: 'other', weight: 3, knockoutMin: null }],
    })
  })

  test('may have no criteria', () => {
    expect(readProfileFile(file(''))).toMatchObject({ criteria: [] })
  })
})

describe('a file that cannot be used is refused in a sentence', () => {
  test.each([
    ['an empty one', '', 'The file is empty.'],
    ['one cut off', TEXT.slice(0, 150), /^The file is cut off/],
    ['JSON of another kind', 'null', /its “format” is not “partnerscape-profile”/],
    ['a list', '[]', /its “format” is not “partnerscape-profile”/],
    [
      'a whole map',
      '{"format":"partnerscape","schema":1,"records":[]}',
      /whole map and no profile: open it with Import/,
    ],
    ['one without a version', '{"format":"partnerscape-profile"}', /“version” is not a whole number/],
    [
      'a newer one',
      '{"format":"partnerscape-profile","version":2}',
      /newer version of Partnerscape \(profile version 2\)/,
    ],
    [
      'one without a name',
      '{"format":"partnerscape-profile","version":1,"criteria":[]}',
      /^The profile’s “name” does not hold a name/,
    ],
    [
      'one without criteria',
      '{"format":"partnerscape-profile","version":1,"name":"Mine"}',
      /^The profile’s “criteria” does not hold a list/,
    ],
    ['a criterion that is none', file('{"name":"A","weight":1}, 7'), 'Criterion 2 is no criterion.'],
    [
      'a negative weight',
      file('{"name":"A","weight":-1}'),
      'Criterion 1 (A) cannot be used: its “weight” does not hold a number from 0 to 1,000,000.',
    ],
    ['a weight in words', file('{"name":"A","weight":"much"}'), /its “weight” does not hold a number/],
    [
      'another group',
      file('{"name":"A","weight":1,"group":"charm"}'),
      /its “group” does not hold one of customer/,
    ],
    [
      'a knock-out off the scale',
      file('{"name":"A","weight":1,"knockoutMin":9}'),
      /its “knockoutMin” does not hold a number from 1 to 5/,
    ],
    [
      'a guide that is a book',
      file(`{"name":"A","weight":1,"guide3":"${'x'.repeat(501)}"}`),
      /its “guide3” does not hold a text of at most 500/,
    ],
    ['a name of blanks', file('{"name":"  ","weight":1}'), /^Criterion 1 .* has a name of blanks only\.$/],
    [
      'a name twice',
      file('{"name":"A","weight":1},{"name":"a ","weight":1}'),
      'Criterion 2 (a ) has the same name as criterion 1.',
    ],
    [
      'weights of 0 only',
      file('{"name":"A","weight":0}'),
      'Every weight is 0: give at least one criterion a weight.',
    ],
    ['a library', 'x'.repeat(5_000_001), 'The file is larger than 5 MB, which no profile needs.'],
  ])('%s', (_, text, fault) => {
    const read = readProfileFile(text)
    expect('fault' in read ? read.fault : 'it was read').toMatch(fault)
  })
})

function file(criteria: string): string {
  return `{"format":"partnerscape-profile","version":1,"name":"Mine","criteria":[${criteria}]}`
}
