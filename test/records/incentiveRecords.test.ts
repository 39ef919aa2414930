import { expect, test } from 'vitest'
import { newBracket } from '#records/bracket.ts'
import { newCertification } from '#records/certification.ts'
import { newDeal } from '#records/deal.ts'
import { newMdfRequest } from '#records/mdfRequest.ts'
import { newProgramme } from '#records/programme.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { newRemark } from '#records/remark.ts'
import { newRequirement } from '#records/requirement.ts'
import { newTierTerms } from '#records/tierTerms.ts'

const IN = { programmeId: 'p', tierId: 'gold' }

const FRESH: readonly AnyRecord[] = [
  newProgramme({ id: 'p', name: 'Partner programme' }),
  newTierTerms(IN),
  newRequirement({ ...IN, metric: 'deals', min: 5 }),
  newBracket({ id: 'b', ...IN, fromMinor: 0, pct: 2.5 }),
  newRemark({ ...IN, field: 'basePct', text: 'Since May' }),
  newDeal({ id: 'd', name: 'Alpine Gear' }),
  newMdfRequest({ id: 'm', participantId: 'a', name: 'Customer day' }),
  newCertification({ id: 'c', participantId: 'a' }),
]

test.each(FRESH.map((record) => [record.type, record] as const))('a fresh %s is sound', (_, record) => {
  expect(recordFault(record)).toBeNull()
})

test.each([
  ['basePct', newTierTerms({ ...IN, basePct: 120 })],
  ['regUpliftPct', newProgramme({ id: 'p', name: 'P', regUpliftPct: -1 })],
  ['min', newRequirement({ ...IN, metric: 'deals', min: 0 })],
  ['fromMinor', newBracket({ id: 'b', ...IN, fromMinor: 0.5, pct: 2 })],
  ['text', newRemark({ ...IN, field: 'basePct', text: '' })],
  ['closedOn', newDeal({ id: 'd', name: 'D', closedOn: '2026-02-30' })],
  ['requestedMinor', newMdfRequest({ id: 'm', participantId: 'a', name: 'M', requestedMinor: -1 })],
  ['people', newCertification({ id: 'c', participantId: 'a', people: 0 })],
])('a wrong %s is told', (field, record) => {
  expect(recordFault(record)?.field).toBe(field)
})

test('a refund is a deal with a minus', () => {
  expect(recordFault(newDeal({ id: 'd', name: 'D', amountMinor: -5, refundOf: 'e' }))).toBeNull()
})

test('records made of their parts have the same id in every tab', () => {
  expect(newTierTerms(IN).id).toBe('tierTerms:p|gold')
  expect(newRequirement({ ...IN, metric: 'deals', min: 1 }).id).toBe('requirement:p|gold|deals')
  expect(newRemark({ programmeId: 'p', tierId: null, field: 'note', text: 'x' }).id).toBe('remark:p||note')
})
