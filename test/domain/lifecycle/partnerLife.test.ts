import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/calendar/days.ts'
import { dueList, mostUrgent } from '#domain/lifecycle/dueList.ts'
import { checkSummary, moveChecks } from '#domain/lifecycle/moveChecks.ts'
import { partnerLife, partnerLives } from '#domain/lifecycle/partnerLife.ts'
import type { Participant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { aMapWith, aParticipant } from '../../support/builders.ts'

const TODAY = '2026-07-20'
const ago = (days: number) => addDays(TODAY, -days)

describe('the life of a partner', () => {
  test('tells stage, days in it, what is due and the review that is planned', () => {
    const life = lifeOf({ stage: 'activate', signedOn: ago(40) }, [
      newStageEntry({ participantId: 'p', stage: 'activate', since: ago(30) }),
      { id: 'review:p|1', type: 'review', participantId: 'p', on: '2026-09-01', note: '' },
      { id: 'review:p|2', type: 'review', participantId: 'p', on: '2026-08-01', note: '' },
    ])
    expect(life.standing.stage).toBe('activate')
    expect(life.days).toBe(30)
    expect(life.plannedReviewOn).toBe('2026-08-01')
    expect(life.proposal.due.map(({ id }) => id)).toEqual(['first-result', 'review'])
  })

  test('days are not known where the stage was set without a day', () => {
    expect(lifeOf({ stage: 'scale' }).days).toBeNull()
  })

  test('only partners have one, by name', () => {
    const { records } = aMapWith(
      aParticipant('b', { name: 'bee', kind: 'isv' }),
      aParticipant('a', { name: 'Ada', kind: 'var' }),
      aParticipant('c', { name: 'Customers', kind: 'customer-segment' }),
    )
    expect(partnerLives(records, TODAY).map(({ participant }) => participant.name)).toEqual(['Ada', 'bee'])
    expect(partnerLife(records, 'c', TODAY)).toBeNull()
  })
})

describe('the checks of a move', () => {
  const { facts, standing } = lifeOf({ stage: 'activate', signedOn: ago(40) })

  test('going on asks for the exit of the old stage and the entry of the new one', () => {
    const checks = moveChecks(facts, standing, 'scale')
    expect(checks.leaving.map(({ id }) => id)).toEqual(['onboarded', 'first-result'])
    expect(checks.entering.map(({ id }) => id)).toEqual(['first-win'])
    expect(checks.allMet).toBe(false)
  })

  test('going back asks for the entry alone', () => {
    expect(moveChecks(facts, { stage: 'scale', since: null }, 'activate')).toMatchObject({
      leaving: [],
      entering: [{ id: 'signed', state: 'met' }],
      allMet: true,
    })
  })

  test('one reason is enough for a review', () => {
    const checks = moveChecks(facts, standing, 'review')
    expect(checks.entering.map(({ state }) => state)).toEqual(['met', 'unknown', 'not-met'])
    expect([checks.anyOf, checks.allMet]).toEqual([true, true])
  })

  test('they are counted in words', () => {
    expect(checkSummary(moveChecks(facts, standing, 'review').entering)).toBe('1 of 3 checks met')
    expect(checkSummary(moveChecks(facts, standing, 'activate').entering)).toBe('1 of 1 check met')
    expect(checkSummary([])).toBeNull()
  })
})

describe('what is due', () => {
  test('comes worst first and leaves out what only lies ahead', () => {
    const { records } = aMapWith(
      aParticipant('late', { kind: 'isv', stage: 'activate', signedOn: ago(96) }),
      aParticipant('review', { kind: 'isv', stage: 'scale', signedOn: ago(181) }),
      aParticipant('fine', { kind: 'isv', stage: 'scale', signedOn: ago(10) }),
      aParticipant('due', { kind: 'isv', stage: 'scale', signedOn: ago(93) }),
    )
    const lines = dueList(partnerLives(records, TODAY))
    expect(lines.map(({ participant, id, level }) => [participant.id, id, level])).toEqual([
      ['review', 'review', 'alarm'],
      ['late', 'first-result', 'warn'],
      ['late', 'review', 'warn'],
      ['due', 'review', 'warn'],
    ])
  })

  test('of one partner the most urgent is told', () => {
    const { proposal } = lifeOf({ stage: 'activate', signedOn: ago(200) })
    expect(mostUrgent(proposal.due)?.level).toBe('alarm')
    expect(mostUrgent([])).toBeNull()
  })
})

function lifeOf(fields: Partial<Participant>, records: readonly AnyRecord[] = []) {
  const map = aMapWith(aParticipant('p', { kind: 'isv', ...fields }), ...records)
  const life = partnerLife(map.records, 'p', TODAY)
  if (!life) throw new Error('p is no partner')
  return life
}
