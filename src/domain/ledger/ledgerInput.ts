import type { FlowStatus } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/** A map as the ledger reads it: an open map's records fit. */
export interface LedgerInput {
  readonly nodes: readonly LedgerNode[]
  readonly flows: readonly LedgerFlow[]
}

export interface LedgerNode {
  readonly id: string
  readonly kind: ParticipantKind
}

export interface LedgerFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: FlowKind
  /** A year, minor units; null or absent is unknown. */
  readonly amountMinor?: number | null | undefined
  /** Importance to the receiver, 1 to 5; 3 where absent. */
  readonly weight?: number | undefined
  /** Active where absent. */
  readonly status?: FlowStatus | undefined
  /** Participants that carry it. */
  readonly via?: readonly string[] | undefined
}

const USUAL_WEIGHT = 3

export function weightOf({ weight = USUAL_WEIGHT }: LedgerFlow): number {
  return weight
}

/** Whether the flow counts: only active ones do (rules.md §9). */
export function counts({ status = 'active' }: LedgerFlow): boolean {
  return status === 'active'
}
