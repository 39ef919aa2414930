import { parseAmount } from '#domain/money/money.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** What has been typed for a flow that is picked but not drawn yet. */
export interface Pick {
  readonly label: string
  readonly amount: string
}
export type Picks = ReadonlyMap<FlowKind, Pick>

export interface FlowDraft {
  readonly kind: FlowKind
  readonly label: string
  readonly amountMinor: number | null
}

/** The first kind the matrix suggests is picked beforehand; where it suggests none, nothing is. */
export function firstPick(kinds: readonly FlowKind[], suggested: number): Picks {
  const [first] = kinds
  return new Map(first && suggested > 0 ? [[first, { label: '', amount: '' }]] : [])
}

/** The picks as drafts, or the first amount that cannot be read, named by its flow. */
export function readPicks(picks: Picks, currency: string): { drafts: FlowDraft[] } | { fault: string } {
  const drafts: FlowDraft[] = []
  for (const [kind, { label, amount }] of picks) {
    const read = amount.trim() === '' ? null : parseAmount(amount, currency)
    if (read && 'fault' in read) return { fault: `${FLOW_INFO[kind].term}, amount a year: ${read.fault}` }
    drafts.push({ kind, label: label.trim(), amountMinor: read && read.minor })
  }
  return { drafts }
}
