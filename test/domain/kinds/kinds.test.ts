import { expect, test } from 'vitest'
import { isPartnerKind, isResaleKind, KIND_INFO, ROLE_GROUPS, STRIP_KINDS } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'

test('each of the 23 kinds is told under its own id, and no two share a term or a short form', () => {
  expect(PARTICIPANT_KINDS).toHaveLength(23)
  for (const kind of PARTICIPANT_KINDS) expect(KIND_INFO[kind].id).toBe(kind)
  expect(new Set(PARTICIPANT_KINDS.map((kind) => KIND_INFO[kind].term)).size).toBe(23)
  expect(new Set(PARTICIPANT_KINDS.map((kind) => KIND_INFO[kind].short)).size).toBe(23)
})

test('every kind but the company belongs to a role group that is listed', () => {
  const groups = ROLE_GROUPS.map(({ id }) => id)
  for (const kind of PARTICIPANT_KINDS.filter((one) => one !== 'company'))
    expect(groups).toContain(KIND_INFO[kind].group)
  expect(KIND_INFO.company.group).toBeNull()
})

test('19 kinds are partners and six may own a customer contract', () => {
  expect(PARTICIPANT_KINDS.filter(isPartnerKind)).toHaveLength(19)
  expect(PARTICIPANT_KINDS.filter(isResaleKind)).toEqual([
    'marketplace',
    'oem',
    'var',
    'distributor',
    'msp',
    'agency',
  ])
})

test('the strip shows seven kinds, one per number key', () => {
  expect(STRIP_KINDS).toEqual(['customer', 'isv', 'si', 'var', 'msp', 'affiliate', 'influencer'])
})
