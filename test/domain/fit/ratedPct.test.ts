import { expect, test } from 'vitest'
import { ratedPct } from '#domain/fit/ratedPct.ts'
import { RecordTable } from '#records/recordTable.ts'
import type { AnyRecord } from '#records/record.ts'
import {
  aCompany,
  aCriterion,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../support/builders.ts'

const ROUND = anEvaluation()
const pct = (...more: readonly AnyRecord[]) =>
  ratedPct(new RecordTable([aProfile(), ROUND, aCompany(), ...more]), ROUND)

test('cells of partners that are filled, “does not apply” included, rounded down', () => {
  const cells = [aParticipant('p'), aCriterion('a'), aCriterion('b'), aCriterion('c')]
  expect(pct(...cells)).toBe(0)
  expect(pct(...cells, aRating('p', 'a', 3), aRating('p', 'b', 'na'))).toBe(66)
})

test('neither notes, other rounds nor what the company was given count', () => {
  const others = [
    aRating('p', 'a', null, { note: 'Ask' }),
    aRating('p', 'a', 3, { evaluationId: 'old' }),
    aRating('us', 'a', 3),
  ]
  expect(pct(aParticipant('p'), aCriterion('a'), ...others)).toBe(0)
})

test('without partners or criteria there is nothing to be rated', () => {
  expect(pct(aCriterion('a'))).toBeNull()
  expect(pct(aParticipant('p'))).toBeNull()
})
