import { expect, test } from 'vitest'
import { seeingField, FLOW_FIELDS, PARTICIPANT_FIELDS } from '#domain/seeing/seeingFields.ts'
import { valuesPresent } from '#domain/seeing/valuesPresent.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import {
  aCompany,
  aCriterion,
  aFlow,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../support/builders.ts'

const GOLD = { id: 't1', type: 'tier', name: 'Gold', order: 2 } as const
const SILVER = { id: 't2', type: 'tier', name: 'Silver', order: 1 } as const
const MAP: readonly AnyRecord[] = [
  aCompany(),
  GOLD,
  SILVER,
  aParticipant('a', {
    kind: 'isv',
    regions: ['DACH', 'Nordics'],
    segments: ['SMB'],
    tierId: 't1',
    stage: 'scale',
    owner: 'Channel team',
    tags: ['pilot'],
    motions: ['sell-through'],
    locked: true,
  }),
  aParticipant('b', { regions: ['DACH'], tierId: 't2', stage: 'identify' }),
  aFlow('f', 'a', 'us', { kind: 'payment', status: 'planned' }),
  aFlow('g', 'us', 'b'),
  aProfile(),
  aCriterion('k'),
  anEvaluation(),
  aRating('b', 'k', 4),
]

test.each([
  ['kind', ['ISV 1', 'VAR 1']],
  ['group', ['Technology partners 1', 'Service & channel partners 1']],
  ['region', ['DACH 2', 'Nordics 1']],
  ['segment', ['SMB 1', 'Not set 1']],
  ['tier', ['Silver 1', 'Gold 1']],
  ['stage', ['Identify 1', 'Scale 1']],
  ['fitBand', ['Pursue 1', 'Assess first 1']],
  ['owner', ['Channel team 1', 'Not set 1']],
  ['tag', ['pilot 1', 'Not set 1']],
  ['motion', ['Sell through 1', 'Not set 1']],
  ['locked', ['Locked 1', 'Free 1']],
  ['flow', ['Referral 1', 'Payment 1']],
  ['flowGroup', ['Money 1', 'Leads & referrals 1']],
  ['status', ['Active 1', 'Planned 1']],
])(
  'the field %s tells the values that are there, in their order, with how many have them',
  (id, expected) => {
    const field = seeingField(id)
    const values = field ? valuesPresent(new RecordTable(MAP), field) : []
    expect(values.map(({ word, count }) => `${word} ${count}`)).toEqual(expected)
  },
)

test('no two fields share an id, and none holds the sign that parts field and value', () => {
  const ids = [...PARTICIPANT_FIELDS, ...FLOW_FIELDS].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.join('')).not.toContain('=')
})
