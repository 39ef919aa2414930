/** The 23 kinds of rules.md §1, in its table order. What each means is told in `domain/kinds`. */
export const PARTICIPANT_KINDS = [
  'company',
  'customer-segment',
  'customer',
  'isv',
  'tech-integration',
  'platform',
  'marketplace',
  'oem',
  'si',
  'training',
  'var',
  'distributor',
  'msp',
  'referral',
  'affiliate',
  'influencer',
  'community',
  'agency',
  'alliance',
  'vendor',
  'association',
  'competitor',
  'other',
] as const

export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]
