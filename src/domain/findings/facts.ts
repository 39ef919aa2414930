import type { NetFlow } from '#domain/ledger/netFlow.ts'
import type { PairBalance } from '#domain/ledger/balance.ts'
import type { RevenueShare } from '#domain/ledger/revenueShare.ts'
import type { NetworkAnalysis } from '#domain/network/analysis.ts'
import type { Coverage } from '#domain/network/coverage.ts'
import type { SegmentConflict } from '#domain/network/conflict.ts'
import type { NetworkFlow } from '#domain/network/network.ts'
import type { Participant } from '#records/participant.ts'

/** What findings are found in. `null` is unknown, and finds nothing. */
export interface FindingFacts extends KnownFacts {
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly participants: ReadonlyMap<string, Pick<Participant, 'name' | 'kind' | 'stage'>>
  readonly analysis: NetworkAnalysis | null
  /** The flows between the company and each other participant that has some. */
  readonly exchanged: ReadonlyMap<string, readonly NetworkFlow[]>
  readonly pairs: readonly PairFact[] | null
  readonly roles: ReadonlyMap<string, Pick<NetFlow, 'role'>> | null
  readonly shares: RevenueShare | null
  readonly coverage: Coverage | null
  readonly conflicts: readonly ConflictFact[] | null
  readonly care: readonly CareFact[] | null
  readonly reviews: readonly ReviewFact[] | null
}

/** What other areas of the map know; whoever asks for findings hands it in. */
export interface KnownFacts {
  /** Signed partners, and those of them active in the last 90 days (rules.md §7). */
  readonly partners: { readonly total: number; readonly active: number } | null
  /** Won amounts, and those with neither a source nor a "direct" mark. */
  readonly attribution: { readonly wonMinor: number; readonly unattributedMinor: number } | null
  readonly complexity: { readonly points: number; readonly tiers: number } | null
  readonly mdf: readonly MdfFact[] | null
  /** Whether registering deals is in force. */
  readonly dealRegistration: boolean | null
}

export type PairFact = Pick<PairBalance, 'id' | 'balance'> & Partial<Pick<PairBalance, 'receives' | 'gives'>>

export type ConflictFact = Pick<SegmentConflict, 'segment' | 'vertical' | 'severity'> &
  Partial<Pick<SegmentConflict, 'sellers' | 'horizontal'>>

/** What a partner is given to succeed. */
export interface CareFact {
  readonly id: string
  readonly enablementFlows: number
  readonly supportFlows: number
  /** What it takes a year, minor units. */
  readonly takeMinor: number | null
  readonly nps: number | null
}

export interface ReviewFact {
  readonly id: string
  /** `null`: never. Who needs no review yet, or has one planned, is not in the list. */
  readonly lastReviewOn: string | null
}

export interface MdfFact {
  readonly id: string
  readonly spentMinor: number
  readonly endedOn: string | null
  readonly resultsReported: boolean
  readonly measurementPlan: boolean
  /** Whose it is, and what for. */
  readonly partnerId?: string
  readonly name?: string
}

export const NOTHING_KNOWN: FindingFacts = {
  asOf: '1970-01-01',
  participants: new Map(),
  analysis: null,
  exchanged: new Map(),
  pairs: null,
  roles: null,
  shares: null,
  coverage: null,
  conflicts: null,
  care: null,
  reviews: null,
  partners: null,
  attribution: null,
  complexity: null,
  mdf: null,
  dealRegistration: null,
}
