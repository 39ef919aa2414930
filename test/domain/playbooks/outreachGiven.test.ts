import { expect, test } from 'vitest'
import { outreachGiven } from '#domain/playbooks/outreachGiven.ts'
import { outreachMessage } from '#domain/playbooks/outreachMessage.ts'
import { newJointValue } from '#records/jointValue.ts'
import type { AnyRecord } from '#records/record.ts'
import { aCompany, aMapWith, aParticipant } from '../../support/builders.ts'

const PARTNER = aParticipant('p', {
  name: 'Ledgerly',
  kind: 'isv',
  owner: 'Partner desk',
  gives: 'billing.',
  gets: 'customers of ours',
  segments: ['agencies', 'shops'],
})

test('the mail is filled from the profile of both', () => {
  const mail = outreachMessage(given())
  expect(mail.subject).toBe('Northwind + Ledgerly: better together for agencies and shops')
  expect(mail.body).toContain('if billing and a CRM worked together')
  expect(mail.body).toContain('for Ledgerly: customers of ours.')
  expect(mail.open).toEqual(['Name'])
})

test('the joint value says better what both bring and whom they serve', () => {
  const value = newJointValue({ participantId: 'p', audience: 'IT firms', theirPart: 'invoices.' })
  expect(given(value)).toMatchObject({ sharedAudience: 'IT firms', theirProduct: 'invoices' })
})

test('what nobody wrote stays a slot', () => {
  const { records } = aMapWith(aParticipant('bare', { name: 'Bare', kind: 'isv' }))
  const bare = records.find('participant', 'bare')
  expect(bare && outreachMessage(outreachGiven(records, bare)).open).toHaveLength(7)
})

function given(...records: readonly AnyRecord[]) {
  const map = aMapWith(aCompany('us', { name: 'Northwind', gives: 'a CRM' }), PARTNER, ...records)
  return outreachGiven(map.records, PARTNER)
}
