import { expect, test } from 'vitest'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { matrixTable } from '#domain/fit/matrixTable.ts'
import { fitMatrixCsv } from '#exchange/fitMatrixCsv.ts'
import { RecordTable } from '#records/recordTable.ts'
import { scoredOnce, TWO_CRITERIA } from '../support/scored.ts'

const CRITERIA = TWO_CRITERIA.map((one) => (one.id === 'reach' ? { ...one, knockoutMin: 2 } : one))
const RECORDS = new RecordTable(
  scoredOnce({ ace: [5, 3.5], bad: [1, 'na'], new: [null, 4] }, { ace: { name: 'Ace, Inc' } }),
)
const TABLE = matrixTable(RECORDS, 'now', CRITERIA, partnersOf(RECORDS))
const HOLDS = new Map([['ace', 0.97]])

test('a criterion a row, then what comes out, each figure with one decimal and the unknown blank', () => {
  expect(lines(false)).toEqual([
    'C,Criterion,Weight,Share of weight %,"Ace, Inc",bad,new',
    'Customer fit,reach,60,60,5,1,',
    'Commitment,drive,40,40,3.5,n/a,4',
    'Result,Score of 100,,,85,0,75',
    'Result,Lowest possible,,,85,0,30',
    'Result,Highest possible,,,85,0,90',
    'Result,Rated %,,,100,100,40',
    'Result,Decision,,,Pursue,Pass,Assess first',
    'Result,Below its minimum,,,,reach,',
    'Result,Minimum not shown,,,,,reach',
    'Result,Rank,,,1,,',
    'Result,Decision holds in %,,,97,,',
    '',
  ])
})

test('a partner a row where the matrix is turned, and only those that are shown', () => {
  expect(lines(true, ['bad']).slice(0, 5)).toEqual([
    'C,Customer fit,Commitment,Result,Result,Result,Result,Result,Result,Result,Result,Result',
    expect.stringMatching(/^Criterion,reach,drive,Score of 100,/),
    expect.stringMatching(/^Weight,60,40,/),
    expect.stringMatching(/^Share of weight %,60,40,/),
    'bad,1,n/a,0,0,0,100,Pass,reach,,,',
  ])
})

function lines(transposed: boolean, partnerIds = ['ace', 'bad', 'new']): readonly string[] {
  return fitMatrixCsv({ table: TABLE, partnerIds, holds: HOLDS, transposed }).slice(1).split('\r\n')
}
