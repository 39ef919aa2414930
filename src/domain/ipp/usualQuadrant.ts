import type { Quadrant } from '#domain/ipp/valueMatrix.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/**
 * Where a partner of this kind usually lies in the value matrix, or null where the kind says nothing (rules.md §4). A
 * partner elsewhere deserves a remark; it is not an error.
 */
export function usualQuadrant(kind: ParticipantKind): Quadrant | null {
  return USUAL[kind] ?? null
}

const USUAL: Readonly<Partial<Record<ParticipantKind, Quadrant>>> = {
  alliance: 'strategic-alliance',
  isv: 'technology',
  'tech-integration': 'technology',
  platform: 'technology',
  oem: 'channel',
  marketplace: 'channel',
  si: 'channel',
  var: 'channel',
  distributor: 'channel',
  msp: 'channel',
  agency: 'channel',
  referral: 'affiliate',
  affiliate: 'affiliate',
  influencer: 'affiliate',
  community: 'affiliate',
}
