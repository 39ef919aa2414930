import { describe, expect, test } from 'vitest'
import { lifecycleFacts, type FitFacts } from '#domain/lifecycle/lifecycleFacts.ts'
import { proposal } from '#domain/lifecycle/proposal.ts'
import { daysInStage, endedOn, stageHistory, standingOf } from '#domain/lifecycle/stageHistory.ts'
import { STAGE_RULES } from '#domain/lifecycle/stageRules.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { newActivity } from '#records/activity.ts'
import { newDeal, type Deal } from '#records/deal.ts'
import { newJointValue } from '#records/jointValue.ts'
import { STAGES, type Participant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newScorecard } from '#records/scorecard.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { newTarget } from '#records/target.ts'
import { newTask } from '#records/task.ts'
import { aMap, aParticipant } from '../../support/builders.ts'

const TODAY = '2026-07-20'
const PURSUE: FitFacts = { band: 'pursue', coverage: 0.9 }

describe('identify', () => {
  const ready: Partial<Participant> = { stage: 'identify', owner: 'Partner manager', signedOn: '2026-07-01' }

  test('is left when fit, owner and agreement are there', () => {
    const { moveTo, why, exit } = propose(ready, [], PURSUE)
    expect(exit.map(({ state }) => state)).toEqual(['met', 'met', 'met', 'met'])
    expect([moveTo, why]).toEqual(['activate', 'Ready for Activate: signed on 1 Jul 2026.'])
  })

  test.each<[string, Partial<Participant>, FitFacts, string]>([
    [
      'a fit that says nurture',
      ready,
      { band: 'nurture', coverage: 0.9 },
      'The fit band is Nurture; it needs Pilot to sign.',
    ],
    [
      'too little rated',
      ready,
      { band: 'pilot', coverage: 0.5 },
      '50 % of the fit profile is rated; it needs 80 %.',
    ],
    ['nothing rated', ready, { band: null, coverage: null }, 'Nothing of the fit profile is rated yet.'],
    ['no owner', { ...ready, owner: '' }, PURSUE, 'Nobody is named as its owner.'],
    [
      'a day of signing to come',
      { ...ready, signedOn: '2026-08-01' },
      PURSUE,
      'It is to be signed on 1 Aug 2026.',
    ],
  ])('is not left with %s', (_, fields, fit, why) => {
    expect(propose(fields, [], fit)).toMatchObject({ moveTo: null, why })
  })
})

describe('activate (rules.md §8, worked example 3)', () => {
  const signed: Partial<Participant> = { stage: 'activate', signedOn: '2026-01-10' }
  const onboarded = newActivity({ id: 'o', participantId: 'p', kind: 'onboarding', on: '2026-02-01' })

  test('is left in time with a deal 85 days after signing', () => {
    const { exit } = propose(signed, [onboarded, deal({ createdOn: '2026-04-05' })])
    expect(exit[1]?.sentence).toBe('First deal registered on 5 Apr 2026, 85 days after signing.')
  })

  test('is ready for scale with the first won deal', () => {
    const records = [onboarded, deal({ createdOn: '2026-04-05', stage: 'won', closedOn: '2026-06-01' })]
    expect(propose(signed, records)).toMatchObject({
      moveTo: 'scale',
      why: 'Ready for Scale: first deal won on 1 Jun 2026.',
    })
  })

  test('waits for the win where the deal is still open', () => {
    expect(propose(signed, [onboarded, deal({ createdOn: '2026-04-05' })])).toMatchObject({
      moveTo: null,
      why: 'No deal won and no integration live yet.',
    })
  })

  test('without any deal for over 180 days it goes to review, and on the 180th day not yet', () => {
    expect(propose(signed, [])).toMatchObject({
      moveTo: 'review',
      why: '191 days in Activate, more than 180: review it.',
    })
    expect(propose(signed, [], PURSUE, '2026-07-09').moveTo).toBeNull()
    expect(propose(signed, [], PURSUE, '2026-07-10').moveTo).toBe('review')
  })

  test('tells when the first deal is due, and how late it is', () => {
    const due = (today: string) =>
      propose(signed, [], PURSUE, today).due.find(({ id }) => id === 'first-result')
    expect(due('2026-04-01')).toMatchObject({
      level: 'note',
      sentence: 'First deal due by 10 Apr 2026, in 9 days.',
    })
    expect(due('2026-05-06')).toMatchObject({
      level: 'warn',
      sentence: 'First deal 26 days late, it was due on 10 Apr 2026.',
    })
  })

  test('onboarding is done when its tasks are, and unknown without any', () => {
    const task = (state: 'open' | 'done') =>
      newTask({ id: 't', title: 'Kit', participantId: 'p', phase: '5 Onboard', state })
    const state = (...records: readonly AnyRecord[]) => propose(signed, records).exit[0]?.state
    expect([state(), state(task('open')), state(task('done'))]).toEqual(['unknown', 'not-met', 'met'])
  })
})

describe('scale, expand and review', () => {
  const steady: Partial<Participant> = {
    stage: 'scale',
    signedOn: '2025-01-10',
    regions: ['DACH', 'Nordics'],
  }
  const busy = newActivity({ id: 'b', participantId: 'p', kind: 'campaign', on: '2026-07-01' })
  const target = newTarget({ scope: 'all', scopeId: '', metric: 'revenue', value: 100 })
  const quarter = (number: number, revenueMinor: number) =>
    newScorecard({ participantId: 'p', fiscalYear: 2026, quarter: number, revenueMinor })

  test('two quarters green move on, where a second region is agreed', () => {
    const records = [target, busy, quarter(1, 100), quarter(2, 100)]
    expect(propose(steady, records)).toMatchObject({ moveTo: 'expand' })
    expect(propose({ ...steady, regions: ['DACH'] }, records)).toMatchObject({ moveTo: null })
  })

  test('three won deals in the trailing year do as well', () => {
    const wins = ['1', '2', '3'].map((id) =>
      deal({ id, stage: 'won', createdOn: '2026-01-05', closedOn: '2026-06-30', sourcedBy: 'p' }),
    )
    expect(propose(steady, [busy, ...wins])).toMatchObject({ moveTo: 'expand' })
    expect(propose(steady, [busy, ...wins.slice(1)])).toMatchObject({ moveTo: null })
  })

  test('a red quarter or half a year of silence calls for a review', () => {
    expect(propose(steady, [target, busy, quarter(2, 10)])).toMatchObject({
      moveTo: 'review',
      why: 'Its last closed quarter is red.',
    })
    expect(propose(steady, [])).toMatchObject({
      moveTo: 'review',
      why: expect.stringMatching('Nothing recorded'),
    })
  })

  test('a goal reached is told, one without a plan is unknown', () => {
    const expand = { ...steady, stage: 'expand' as const }
    const plan = newJointValue({ participantId: 'p', goal: 'Five deals.', goalState: 'reached' })
    expect(propose(expand, [busy, plan]).exit[0]).toMatchObject({ state: 'met' })
    expect(propose(expand, [busy]).exit[0]).toMatchObject({ state: 'unknown' })
  })

  test.each([
    ['2026-04-19', 'note'],
    ['2026-04-18', 'warn'],
    ['2026-01-20', 'alarm'],
  ])('a review held on %s is a %s', (on, level) => {
    const review: AnyRecord = { id: 'r', type: 'review', participantId: 'p', on, note: '' }
    expect(propose(steady, [busy, review]).due).toMatchObject([{ id: 'review', level }])
  })

  test('in review the person decides', () => {
    const { moveTo, due } = propose({ ...steady, stage: 'review' }, [target, busy, quarter(2, 10)])
    expect(moveTo).toBeNull()
    expect(due[0]).toMatchObject({ id: 'decide', sentence: 'Decide now: its last closed quarter is red.' })
  })
})

describe('the history', () => {
  const entries = [
    newStageEntry({ participantId: 'p', stage: 'scale', since: '2026-05-01' }),
    newStageEntry({ participantId: 'p', stage: 'activate', since: '2026-01-10' }),
  ]

  const history = stageHistory(world({}, entries), 'p')

  test('tells since when a partner stands where it stands', () => {
    const standing = standingOf({ stage: 'scale' }, history)
    expect(daysInStage(standing, '2026-05-11')).toBe(10)
  })

  test('knows no day where the profile was set without a move', () => {
    expect(standingOf({ stage: 'expand' }, history)).toEqual({ stage: 'expand', since: null })
  })

  test('an end counts from its day on', () => {
    const ended = [...history, newStageEntry({ participantId: 'p', stage: 'ended', since: '2026-06-01' })]
    expect([endedOn(ended, '2026-05-31'), endedOn(ended, '2026-06-01')]).toEqual([null, '2026-06-01'])
  })
})

test('every stage has a rule', () => {
  expect(STAGE_RULES.map(({ stage }) => stage)).toEqual(STAGES)
})

function world(fields: Partial<Participant>, records: readonly AnyRecord[]) {
  return new RecordTable([aMap(), aParticipant('p', fields), ...records])
}

function propose(
  fields: Partial<Participant>,
  records: readonly AnyRecord[],
  fit: FitFacts = PURSUE,
  today = TODAY,
) {
  const map = world(fields, records)
  const facts = lifecycleFacts(map, scorecardBook(map), aParticipant('p', fields), today, fit)
  return proposal(facts, standingOf(facts.participant, stageHistory(map, 'p')))
}

function deal(fields: Partial<Deal>): Deal {
  return newDeal({ id: 'd', name: 'D', amountMinor: 1, influencedBy: ['p'], ...fields })
}
