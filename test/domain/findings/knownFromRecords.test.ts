import { describe, expect, test } from 'vitest'
import { knownFromRecords } from '#domain/findings/knownFromRecords.ts'
import { newActivity } from '#records/activity.ts'
import { newDeal, type Deal } from '#records/deal.ts'
import { newMdfRequest } from '#records/mdfRequest.ts'
import { newProgramme } from '#records/programme.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newSurveyAnswer } from '#records/surveyAnswer.ts'
import { newTierTerms } from '#records/tierTerms.ts'
import { aCompany, aFlow, aMap, aParticipant } from '../../support/builders.ts'

const AS_OF = '2026-11-21'
const known = (...records: readonly AnyRecord[]) =>
  knownFromRecords(new RecordTable([aMap(), aCompany(), ...records]), AS_OF)
const won = (id: string, amountMinor: number, fields: Partial<Deal> = {}) =>
  newDeal({ id, name: id, amountMinor, stage: 'won', closedOn: '2026-10-01', ...fields })
const partner = aParticipant('x', { signedOn: '2026-01-10', tierId: 'gold' })

test('a map on which nothing was entered knows nothing', () => {
  expect(known(partner)).toEqual({
    known: { partners: null, attribution: null, complexity: null, mdf: null, dealRegistration: null },
    takes: new Map(),
    nps: new Map(),
  })
})

test('partners are counted as active once anything anybody did is noted', () => {
  const silent = aParticipant('y', { signedOn: '2026-01-10' })
  const did = newActivity({ id: 'a', participantId: 'x', kind: 'referral', on: '2026-11-01' })
  expect(known(partner, silent, did).known.partners).toEqual({ total: 2, active: 1 })
})

test('won amounts without source and without the mark "direct" are unattributed, those of a year ago forgotten', () => {
  const deals = [
    won('a', 100, { sourcedBy: 'x' }),
    won('b', 200, { direct: true }),
    won('c', 300),
    won('d', 999, { closedOn: '2025-10-01' }),
    won('e', 50, { stage: 'open' }),
  ]
  expect(known(partner, ...deals).known.attribution).toEqual({ wonMinor: 600, unattributedMinor: 300 })
})

describe('of the current programme', () => {
  const gold: AnyRecord = { id: 'gold', type: 'tier', name: 'Gold', order: 0 }
  const terms = newTierTerms({ programmeId: 'p', tierId: 'gold', basePct: 20 })
  const programme = (fields = {}) => newProgramme({ id: 'p', name: 'p', status: 'current', ...fields })

  test('its complexity and whether deals are registered are read', () => {
    expect(known(gold, terms, programme()).known).toMatchObject({
      complexity: { tiers: 1 },
      dealRegistration: false,
    })
    expect(known(gold, terms, programme({ regUpliftPct: 5 })).known.dealRegistration).toBe(true)
  })

  test('a partner takes what the programme and the map give it; who sells nothing is left out', () => {
    const idle = aParticipant('y', { tierId: 'gold' })
    const agreed = aFlow('f', 'us', 'x', { kind: 'commission', amountMinor: 7 })
    const deal = won('a', 1000, { partnerId: 'x', sourcedBy: 'x', closedOn: '2026-09-01' })
    expect([...known(gold, terms, programme(), partner, idle, agreed, deal).takes]).toEqual([['x', 207]])
  })
})

test('funds are held to their result and their measure; what was declined is no matter', () => {
  const asked = newMdfRequest({
    id: 'm',
    participantId: 'x',
    name: 'Fair',
    spentMinor: 500,
    endsOn: '2026-05-01',
  })
  const declined = newMdfRequest({ id: 'n', participantId: 'x', name: 'Film', decision: 'declined' })
  expect(known(partner, asked, declined).known.mdf).toEqual([
    {
      id: 'm',
      partnerId: 'x',
      name: 'Fair',
      spentMinor: 500,
      endedOn: '2026-05-01',
      resultsReported: false,
      measurementPlan: false,
    },
  ])
})

test('the NPS of a partner is that of its answers of the last year', () => {
  const answer = (id: string, score: number, answeredOn: string) =>
    newSurveyAnswer({ id, participantId: 'x', score, answeredOn })
  expect([...known(partner, answer('a', 4, '2026-02-01'), answer('b', 10, '2024-02-01')).nps]).toEqual([
    ['x', -100],
  ])
})
