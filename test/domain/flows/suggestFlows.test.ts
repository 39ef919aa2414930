import { expect, test } from 'vitest'
import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import { FLOW_KINDS } from '#records/flowKind.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'

function suggested(from: ParticipantKind, to: ParticipantKind): string {
  const { gives, returns, suggestedGives, suggestedReturns } = suggestFlows(from, to)
  return `${gives.slice(0, suggestedGives).join()} [${returns.slice(0, suggestedReturns).join()}]`
}

test.each([
  ['company', 'customer', 'product,services,content [payment,feedback,brand]'],
  ['company', 'oem', 'product,margin,enablement [payment,access,feedback]'],
  ['company', 'distributor', 'product,margin,rebate [payment,access,data]'],
  ['company', 'msp', 'product,margin,support [payment,services,feedback]'],
  ['company', 'tech-integration', 'integration,access,enablement [integration,referral,brand]'],
  ['company', 'marketplace', 'payment,integration,content [access,product,data]'],
  ['company', 'training', 'enablement,referral,support [referral,feedback,brand]'],
  ['company', 'affiliate', 'commission,content,enablement [referral,content,brand]'],
  ['company', 'community', 'access,support,payment [content,brand,feedback]'],
  ['company', 'alliance', 'integration,referral,alignment [integration,referral,brand]'],
  ['company', 'vendor', 'payment,data,feedback [services,data,support]'],
  ['company', 'association', 'payment,alignment,content [brand,access,alignment]'],
  ['agency', 'customer-segment', 'product,services,support [payment,feedback]'],
  ['distributor', 'msp', 'product,margin,support [payment,data]'],
  ['isv', 'customer', 'product,integration,support [payment,feedback]'],
  ['si', 'customer-segment', 'services,enablement,product [payment,feedback]'],
  ['referral', 'customer', 'content,brand,access [feedback]'],
  ['competitor', 'customer-segment', 'product []'],
  ['si', 'isv', ' []'],
] as const)('from %s to %s the matrix suggests %s', (from, to, row) => {
  expect(suggested(from, to)).toBe(row)
})

test('drawn the other way, what comes back is offered as given', () => {
  expect(suggested('referral', 'company')).toBe('referral,content,brand [commission,content,enablement]')
})

test('every pair offers every flow kind once in both directions, and turning the pair turns the offer', () => {
  for (const from of PARTICIPANT_KINDS)
    for (const to of PARTICIPANT_KINDS) {
      const { gives, returns, suggestedGives, suggestedReturns } = suggestFlows(from, to)
      expect(gives.toSorted()).toEqual(FLOW_KINDS.toSorted())
      expect(suggestFlows(to, from)).toEqual({
        gives: returns,
        returns: gives,
        suggestedGives: suggestedReturns,
        suggestedReturns: suggestedGives,
      })
    }
})
