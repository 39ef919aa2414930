import { describe, expect, test } from 'vitest'
import { addScorers } from '#commands/addScorers.ts'
import { agreeAll } from '#commands/agreeAll.ts'
import { agreeRating } from '#commands/agreeRating.ts'
import type { Command } from '#commands/command.ts'
import { deleteScorer } from '#commands/deleteScorer.ts'
import { setScorerField } from '#commands/setScorerField.ts'
import { setVotes } from '#commands/setVotes.ts'
import { scorersOf } from '#domain/fit/scorers.ts'
import { ratingId } from '#records/rating.ts'
import type { AnyRecord } from '#records/record.ts'
import type { OpenMap } from '#store/openMap.ts'
import { anEvaluation, aRating } from '../support/builders.ts'
import { aRoom, inTheRoom } from '../support/room.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const REACH = { participantId: 'ledgerly', criterionId: 'reach' }
const BOND = { participantId: 'ledgerly', criterionId: 'bond' }
const world = (...more: readonly AnyRecord[]) =>
  aRoom(...inTheRoom({ Ana: { 'ledgerly reach': 4, 'ledgerly bond': 1 }, Kim: {} }), ...more)

describe('addScorers', () => {
  test('execute: people follow those there are, in their order', () => {
    const map = world()
    map.dispatch(addScorers('round', ['Sam', ' Jo  Lee ']))
    expect(names(map)).toEqual(['Ana', 'Kim', 'Sam', 'Jo Lee'])
    expect(map.store.getState().undoLabel).toBe('name 2 people as scoring')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addScorers('round', ['Sam', 'Jo']))).toBeNull()
  })

  test('a name that is there already is left out, and refused where it is the only one', () => {
    const map = world()
    map.dispatch(addScorers('round', ['ana', 'Sam', 'Sam']))
    expect(names(map)).toEqual(['Ana', 'Kim', 'Sam'])
    expect(refusalOf(map, addScorers('round', ['Sam']))).toMatch(/^Sam is in the list already/)
    expect(refusalOf(map, addScorers('round', []))).toMatch(/^Type who scores/)
  })
})

describe('setScorerField', () => {
  test('execute: a name and the end of a turn', () => {
    const map = world()
    map.dispatch(setScorerField('Kim', 'name', ' Kim  B '))
    map.dispatch(setScorerField('Kim', 'done', false))
    expect(map.records.find('scorer', 'Kim')).toMatchObject({ name: 'Kim B', done: false })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setScorerField('Kim', 'name', 'Sam'))).toBeNull()
    expect(undoRedoFault(world(), setScorerField('Kim', 'done', false))).toBeNull()
  })

  test('a name of somebody else, an empty one and a person who is gone are refused', () => {
    expect(refusalOf(world(), setScorerField('Kim', 'name', 'ANA'))).toMatch(/^ANA is in the list already/)
    expect(refusalOf(world(), setScorerField('Kim', 'name', ' '))).toBe(
      'A name needs at least one character.',
    )
    expect(refusalOf(world(), setScorerField('nobody', 'done', true))).toMatch(/no longer in the list/)
  })
})

describe('deleteScorer', () => {
  test('execute: a person goes with what they gave, and nobody else does', () => {
    const map = world()
    map.dispatch(deleteScorer('Ana'))
    expect([names(map), map.records.count('vote')]).toEqual([['Kim'], 0])
    expect(map.store.getState().undoLabel).toBe('take out Ana and 2 votes')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteScorer('Ana'))).toBeNull()
  })
})

describe('setVotes', () => {
  test('execute: numbers, that it does not apply, and a vote taken back', () => {
    const map = world()
    map.dispatch(
      setVotes('Ana', [
        { ...REACH, value: 'na' },
        { ...BOND, value: null },
      ]),
    )
    expect([...map.records.all('vote')].map(({ value }) => value)).toEqual(['na'])
    expect(map.records.count('rating')).toBe(0)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setVotes('Kim', [{ ...REACH, value: 5 }]))).toBeNull()
    expect(undoRedoFault(world(), setVotes('Ana', [{ ...REACH, value: null }]))).toBeNull()
  })

  test('a turn is one undo step until it ends, and its name tells no number', () => {
    const map = world()
    map.dispatch(setScorerField('Kim', 'done', false))
    map.closeStep()
    const { undoable } = map.store.getState()
    map.dispatch(setVotes('Kim', [{ ...REACH, value: 5 }]))
    map.dispatch(setVotes('Kim', [{ ...BOND, value: 2 }]))
    map.dispatch(setScorerField('Kim', 'done', true))
    map.closeStep()
    expect(map.store.getState()).toMatchObject({ undoable: undoable + 1, undoLabel: 'take Kim’s turn' })
    map.dispatch(setVotes('Kim', [{ ...BOND, value: 3 }]))
    expect(map.store.getState().undoable).toBe(undoable + 2)
    map.undo()
    map.undo()
    expect([map.records.count('vote'), map.records.find('scorer', 'Kim')?.done]).toEqual([2, false])
  })

  test('S2 the same vote again makes no step', () => {
    expect(makesStep(world(), setVotes('Ana', [{ ...REACH, value: 4 }]))).toBe(false)
  })

  test('a vote off the scale, of nobody, and on what is gone are refused', () => {
    expect(refusalOf(world(), setVotes('Ana', [{ ...REACH, value: 6 }]))).toMatch(/6 is off the scale/)
    expect(refusalOf(world(), setVotes('nobody', [{ ...REACH, value: 4 }]))).toMatch(/no longer in the list/)
    expect(refusalOf(world(), setVotes('Ana', [{ ...REACH, participantId: 'x', value: 4 }]))).toBe(
      'That partner is no longer on the map.',
    )
  })
})

describe('agreeRating', () => {
  test('execute: the rating of the round is set and settled, and the votes stay', () => {
    const map = world(aRating('ledgerly', 'reach', 2))
    map.dispatch(agreeRating('round', REACH, 3.5))
    expect(rating(map, REACH)).toMatchObject({ value: 3.5, agreed: true })
    expect(map.records.count('vote')).toBe(2)
    expect(map.store.getState().undoLabel).toBe('agree on Ledgerly, Reach')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), agreeRating('round', REACH, 'na'))).toBeNull()
    expect(undoRedoFault(world(aRating('ledgerly', 'reach', 2)), agreeRating('round', REACH, 2))).toBeNull()
  })
})

describe('agreeAll', () => {
  const votes = inTheRoom({
    Ana: { 'ledgerly reach': 4, 'ledgerly bond': 1, 'brightline reach': 'na', 'brightline bond': 3 },
    Kim: { 'ledgerly reach': 5, 'ledgerly bond': 5, 'brightline reach': 4 },
  })

  test('execute: the median where the room lies within a point; a gap, a split and a lone voice are left to talk', () => {
    const map = aRoom(...votes)
    map.dispatch(agreeAll('round'))
    expect([...map.records.all('rating')]).toMatchObject([{ ...REACH, value: 4.5, agreed: true }])
    expect(map.store.getState().undoLabel).toBe('agree on 1 cell with a gap of at most 1')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(aRoom(...votes), agreeAll('round'))).toBeNull()
  })

  test('what the room has settled already stays, and nothing left is told', () => {
    const map = aRoom(...votes)
    map.dispatch(agreeRating('round', REACH, 5))
    expect(refusalOf(map, agreeAll('round'))).toBe('Nothing is left with a gap of at most 1.')
    expect(rating(map, REACH)?.value).toBe(5)
  })
})

test.each<[string, Command]>([
  ['naming people', addScorers('closed', ['Sam'])],
  ['renaming', setScorerField('late', 'name', 'Sam')],
  ['taking out', deleteScorer('late')],
  ['voting', setVotes('late', [{ ...REACH, value: 4 }])],
  ['agreeing', agreeRating('closed', REACH, 4)],
  ['agreeing on all', agreeAll('closed')],
])('a closed round refuses %s', (_what, command) => {
  const map = world(anEvaluation('closed', { name: 'Q1 2026', closed: true }), {
    id: 'late',
    type: 'scorer',
    evaluationId: 'closed',
    name: 'Late',
    order: 0,
    done: false,
  })
  expect(refusalOf(map, command)).toBe('Q1 2026 is closed. Open it again to change its ratings.')
})

function names({ records }: OpenMap): readonly string[] {
  return scorersOf(records, 'round').map(({ name }) => name)
}

function rating({ records }: OpenMap, { participantId, criterionId }: typeof REACH) {
  return records.find('rating', ratingId('round', participantId, criterionId))
}
