import { expect, test } from 'vitest'
import { setCriterionField } from '#commands/setCriterionField.ts'
import { setRatings } from '#commands/setRatings.ts'
import { fitReader, shownFit } from '#domain/fit/fitReader.ts'
import { fitTable } from '#domain/fit/fitTable.ts'
import { isRefusal } from '#domain/refusal.ts'
import {
  aCompany,
  aCriterion,
  aMapWith,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../support/builders.ts'

test('one partner by itself is judged as in the table of all', () => {
  const map = aRound()
  const round = map.records.find('evaluation', 'round')
  const table = round && fitTable(map.records, round)
  if (!table || isRefusal(table)) throw new Error('The round has no table')
  for (const id of ['a', 'b', 'unrated']) expect(table.get(id)).toMatchObject({ ...fitOf(map, id) })
  for (const participant of map.records.all('participant'))
    expect(fitReader(map.records)?.fitOf(participant) ?? {}).toMatchObject({
      ...fitReader(map.records)?.verdictOf(participant),
    })
})

test('the reader stays the same while only ratings and names of partners change, and they are read anew', () => {
  const map = aRound()
  const reader = fitReader(map.records)
  map.dispatch(setRatings('round', [{ participantId: 'b', criterionId: 'k2', value: 1 }]))
  expect(fitReader(map.records)).toBe(reader)
  expect(fitOf(map, 'b')?.score).toBe(25)
})

test('a changed weight, a new round and a gone profile each make another reader', () => {
  const map = aRound()
  map.dispatch(setCriterionField('k1', 'weight', 30))
  expect(fitOf(map, 'a')?.score).toBe(75)
  map.dispatch((edit) => {
    edit.put(anEvaluation('later', { on: '2027-01-01' }))
    return { label: 'start a round' }
  })
  expect(fitOf(map, 'a')?.score).toBeNull()
  map.undo()
  expect(fitOf(map, 'a')?.score).toBe(75)
  map.dispatch((edit) => {
    edit.remove('ipp')
    return { label: 'remove the profile' }
  })
  expect(fitReader(map.records)).toBeNull()
})

test('the company and a map without a round have no fit', () => {
  expect(fitOf(aRound(), 'us')).toBeNull()
  expect(fitOf(aMapWith(aParticipant('a')), 'a')).toBeNull()
})

test('criteria that all weigh nothing are faulty, and nobody is judged by them', () => {
  const map = aMapWith(aProfile(), aCriterion('k', { weight: 0 }), anEvaluation(), aParticipant('a'))
  expect(fitReader(map.records)).toBeNull()
})

function aRound() {
  return aMapWith(
    aCompany(),
    aParticipant('a'),
    aParticipant('b'),
    aParticipant('unrated'),
    aProfile(),
    aCriterion('k1'),
    aCriterion('k2'),
    anEvaluation(),
    aRating('a', 'k1', 5),
    aRating('a', 'k2', 1),
    aRating('b', 'k1', 3),
  )
}

function fitOf({ records }: ReturnType<typeof aMapWith>, id: string) {
  const participant = records.find('participant', id)
  return participant ? shownFit(records, participant) : null
}
