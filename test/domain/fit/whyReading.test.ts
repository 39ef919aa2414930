import { expect, test } from 'vitest'
import { whyReading } from '#domain/fit/whyReading.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aRound, scoredOnce } from '../../support/scored.ts'

const ROUND = aRound('now', '2026-11-21')

test('the sentences, the order and the weight at which the lead changes agree', () => {
  // 0.6 × 100 + 0.4 × 25 = 70 against 0.6 × 75 + 0.4 × 50 = 65; both have 62.5 at equal weights.
  const why = read({ Ledgerly: [5, 2], Brightline: [4, 3] })
  expect(why.sentences[1]).toBe(
    'Ledgerly leads unless Customer fit weighs less than 50 % (now 60 %); then Brightline is level.',
  )
  expect(why.order.map(({ name, rank }) => [name, rank])).toEqual([
    ['Ledgerly', 1],
    ['Brightline', 2],
  ])
  expect(why.byC).toMatchObject([
    { name: 'Customer fit', changesAtPct: expect.closeTo(50, 9), rival: 'Brightline' },
    { name: 'Commitment', changesAtPct: expect.closeTo(50, 9) },
  ])
  expect(why.byCriterion.map(({ name, nowPct }) => [name, nowPct])).toEqual([
    ['reach', 60],
    ['drive', 40],
  ])
})

test('within rounding there are no bars, because any weight may turn the lead', () => {
  const why = read({ Ledgerly: [5, 2], Brightline: [3, 5] })
  expect(why.sentences[0]).toBe('Brightline and Ledgerly are level at 70: the lead is within rounding.')
  expect(why.byC).toEqual([])
})

test('a leader that lacks a rating has no bars', () => {
  const why = read({ Ledgerly: [5, null], Brightline: [3, 3], Formwave: [2, 2] })
  expect(why.order[0]).toMatchObject({ name: 'Ledgerly', rank: 1 })
  expect(why.byCriterion).toEqual([])
})

test('a round without criteria says so', () => {
  const why = whyReading(new RecordTable([ROUND]), ROUND)
  expect(why.sentences).toHaveLength(1)
  expect(why.sentences[0]).not.toBe('')
})

function read(rows: Parameters<typeof scoredOnce>[0]) {
  return whyReading(new RecordTable(scoredOnce(rows)), ROUND)
}
