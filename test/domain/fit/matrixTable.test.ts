import { expect, test } from 'vitest'
import { fitTable, partnersOf } from '#domain/fit/fitTable.ts'
import { matrixTable } from '#domain/fit/matrixTable.ts'
import type { RankedFit } from '#domain/ipp/rank.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { newRating } from '#records/rating.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aParticipant } from '../../support/builders.ts'
import { scoredOnce, TWO_CRITERIA } from '../../support/scored.ts'

const ROWS = { ace: [5, 4], bee: [3, null], cat: [1, 1], dog: ['na', 5] } as const

test('scores and ranks are those of the round by the rules, in display order', () => {
  const records = new RecordTable(scoredOnce(ROWS))
  const table = read(records)
  const rules = fitTable(records, { id: 'now', profileId: 'p' })
  expect(rules).toBeInstanceOf(Map)
  if (!(rules instanceof Map)) return
  const wanted: readonly (readonly [string, RankedFit])[] = [...rules]
  expect(Array.from(table.rows, ([id, { rank, fit }]) => [id, rank, fit?.score])).toEqual(
    wanted.map(([id, { rank, score }]) => [id, rank, score]),
  )
})

test('a partner whose ratings are the same records is taken over from the table before', () => {
  const records = new RecordTable(scoredOnce(ROWS))
  const criteria = criteriaOf(records, 'p')
  const before = read(records, criteria)
  records.put(newRating({ evaluationId: 'now', participantId: 'bee', criterionId: 'drive', value: 2 }))
  const after = matrixTable(records, 'now', criteria, partnersOf(records), before)
  expect(after.rows.get('ace')).toBe(before.rows.get('ace'))
  expect(after.rows.get('bee')?.fit?.coverage).toBe(1)
  expect(before.rows.get('bee')?.fit?.coverage).toBe(0.6)
})

test('other criteria, another round or another name are read anew', () => {
  const records = new RecordTable(scoredOnce(ROWS))
  const before = read(records)
  const heavier = TWO_CRITERIA.map((one) => ({ ...one, weight: one.id === 'drive' ? 90 : 10 }))
  const after = matrixTable(records, 'now', heavier, partnersOf(records), before)
  expect(after.rows.get('ace')?.fit?.score).toBeCloseTo(77.5)
  records.put(aParticipant('ace', { name: 'Ace of spades' }))
  const renamed = matrixTable(records, 'now', heavier, partnersOf(records), after)
  expect(renamed.rows.get('ace')?.partner.name).toBe('Ace of spades')
  expect(matrixTable(records, null, heavier, partnersOf(records), after).rows.get('ace')?.fit?.score).toBe(
    null,
  )
})

test('faulty criteria are told and score nobody', () => {
  const records = new RecordTable(scoredOnce(ROWS))
  const nothing = TWO_CRITERIA.map((one) => ({ ...one, weight: 0 }))
  const table = read(records, nothing)
  expect(table.fault).toBe('Every weight is 0: give at least one criterion a weight.')
  expect([...table.rows.values()].every(({ fit }) => fit === null)).toBe(true)
})

test('the partners are the same list until somebody of the map changes', () => {
  const records = new RecordTable(scoredOnce(ROWS))
  const before = partnersOf(records)
  records.put(newRating({ evaluationId: 'now', participantId: 'bee', criterionId: 'drive', value: 2 }))
  expect(partnersOf(records)).toBe(before)
  records.put(aParticipant('bee', { name: 'Zed' }))
  expect(partnersOf(records).map(({ name }) => name)).toEqual(['ace', 'cat', 'dog', 'Zed'])
})

function read(records: RecordTable, criteria = criteriaOf(records, 'p')) {
  return matrixTable(records, 'now', criteria, partnersOf(records))
}
