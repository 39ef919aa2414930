import { expect, test } from 'vitest'
import { bandWords, coverageWords, turnWords } from '#domain/fit/changeWords.ts'
import { compareRounds } from '#domain/fit/compareRounds.ts'
import { roundHistory } from '#domain/fit/roundHistory.ts'
import type { RatingValue } from '#records/rating.ts'
import { newRating } from '#records/rating.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aParticipant } from '../../support/builders.ts'
import { aRound, PROFILE, ratings, TWO_CRITERIA } from '../../support/scored.ts'

const SPRING = aRound('spring', '2026-05-01')
const AUTUMN = aRound('autumn', '2026-11-01')

type Rows = Readonly<Record<string, readonly RatingValue[]>>

test('the greatest change is first, whichever way; then new, unchanged and gone', () => {
  const changes = compare(
    { up: [3, 3], down: [5, 5], same: [4, 4], gone: [2, 2] },
    { up: [4, 3], down: [2, 2], same: [4, 4], fresh: [1, 1] },
  )
  expect(changes.map((change) => [change.partner.id, turnWords(change)])).toEqual([
    ['down', 'fell by 75'],
    ['up', 'rose by 15'],
    ['fresh', 'new'],
    ['same', 'unchanged'],
    ['gone', 'not rated this time'],
  ])
})

test('score, band and rank of both rounds stand side by side', () => {
  const [change] = compare({ a: [3, 3], b: [4, 4] }, { a: [5, 5], b: [4, 4] })
  expect(change?.before).toMatchObject({ score: 50, band: 'nurture', rank: 2 })
  expect(change?.after).toMatchObject({ score: 100, band: 'pursue', rank: 1 })
  expect(change && bandWords(change)).toBe('Nurture → Pursue')
})

test('what changed per criterion is told with both notes, and what did not is left out', () => {
  const [change] = compare({ a: [4, 3] }, { a: [2, 3] }, (round, criterion) => `${round} on ${criterion}`)
  expect(change?.criteria).toEqual([
    {
      criterion: TWO_CRITERIA[0],
      before: { value: 4, note: 'spring on reach' },
      after: { value: 2, note: 'autumn on reach' },
    },
  ])
})

test('a rise by more ratings is told from a rise by better ones', () => {
  const [change] = compare({ a: [2, null] }, { a: [2, 5] })
  expect(change).toMatchObject({ delta: 30, likeForLike: 0, moreRated: 1 })
  expect(change && coverageWords(change)).toBe(
    '1 more criterion is rated; on those rated in both rounds nothing changed.',
  )
})

test('other criteria rated, though as many, is told as well', () => {
  const [change] = compare({ a: [2, null] }, { a: [null, 5] })
  expect(change && coverageWords(change)).toBe(
    'Other criteria are rated than before; none is rated in both rounds.',
  )
})

test('with the same criteria rated nothing is said of coverage', () => {
  const [change] = compare({ a: [2, 2] }, { a: [3, 3] })
  expect(change && coverageWords(change)).toBeNull()
})

test('the history of a partner has a gap where it was not rated', () => {
  const records = table({ a: [3, 3], b: [5, 5] }, { a: [5, 5] })
  const history = roundHistory(records, 'p', [SPRING, AUTUMN])
  expect([...history]).toEqual([
    ['a', [50, 100]],
    ['b', [100, null]],
  ])
})

function compare(spring: Rows, autumn: Rows, note?: (round: string, criterion: string) => string) {
  return compareRounds(table(spring, autumn, note), SPRING, AUTUMN)
}

function table(
  spring: Rows,
  autumn: Rows,
  note: (round: string, criterion: string) => string = () => '',
): RecordTable {
  const rated = [...ratings('spring', TWO_CRITERIA, spring), ...ratings('autumn', TWO_CRITERIA, autumn)]
  const names = [...new Set([...Object.keys(spring), ...Object.keys(autumn)])]
  return new RecordTable([
    PROFILE,
    ...TWO_CRITERIA,
    SPRING,
    AUTUMN,
    ...names.map((id) => aParticipant(id)),
    ...rated.map((one) => newRating({ ...one, note: note(one.evaluationId, one.criterionId) })),
  ])
}
