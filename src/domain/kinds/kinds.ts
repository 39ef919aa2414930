import { CHANNEL_KINDS } from '#domain/kinds/channelKinds.ts'
import { CUSTOMER_KINDS } from '#domain/kinds/customerKinds.ts'
import { INFLUENCE_KINDS } from '#domain/kinds/influenceKinds.ts'
import type { KindInfo, RoleGroup } from '#domain/kinds/kindInfo.ts'
import { TECHNOLOGY_KINDS } from '#domain/kinds/technologyKinds.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

export type { KindInfo, RoleGroup }

/** All 23 kinds of rules.md §1. A new kind is named in `records/participantKind.ts` and told in a file beside this. */
export const KIND_INFO: Readonly<Record<ParticipantKind, KindInfo>> = {
  ...CUSTOMER_KINDS,
  ...TECHNOLOGY_KINDS,
  ...CHANNEL_KINDS,
  ...INFLUENCE_KINDS,
}

export const ROLE_GROUPS: readonly { readonly id: RoleGroup; readonly title: string }[] = [
  { id: 'customers', title: 'Customers' },
  { id: 'technology', title: 'Technology partners' },
  { id: 'service-channel', title: 'Service & channel partners' },
  { id: 'influence-referral', title: 'Influence & referral' },
  { id: 'other', title: 'Other' },
]

/** The kinds the tool strip shows first, in its order; the rest is under "More kinds". */
export const STRIP_KINDS: readonly ParticipantKind[] = [
  'customer',
  'isv',
  'si',
  'var',
  'msp',
  'affiliate',
  'influencer',
]

const NOT_PARTNERS: ReadonlySet<ParticipantKind> = new Set([
  'company',
  'customer-segment',
  'customer',
  'competitor',
])

const RESALE_KINDS: ReadonlySet<ParticipantKind> = new Set([
  'oem',
  'var',
  'distributor',
  'msp',
  'agency',
  'marketplace',
])

/** All but the company, those who buy, and competitors (rules.md §1). */
export function isPartnerKind(kind: ParticipantKind): boolean {
  return !NOT_PARTNERS.has(kind)
}

/** Kinds that may own a customer contract (rules.md §1). */
export function isResaleKind(kind: ParticipantKind): boolean {
  return RESALE_KINDS.has(kind)
}
