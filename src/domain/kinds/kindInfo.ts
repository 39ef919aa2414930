import type { Motion } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

export type RoleGroup = 'customers' | 'technology' | 'service-channel' | 'influence-referral' | 'other'

/** What is known of a kind of participant (rules.md §1); the figures in it are hints to read, never used in sums. */
export interface KindInfo {
  readonly id: ParticipantKind
  /** The standard term: "Value-added reseller". */
  readonly term: string
  /** As short as a card has room for: "VAR". */
  readonly short: string
  /** `null` for the company, which stands at the centre. */
  readonly group: RoleGroup | null
  readonly what: string
  readonly gives: string
  readonly gets: string
  readonly motions: readonly Motion[]
  readonly revenueModel: string
  readonly timeToValue: string
  readonly keyMetric: string
}
