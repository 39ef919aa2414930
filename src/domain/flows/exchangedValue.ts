import { FLOW_KINDS, type FlowKind } from '#records/flowKind.ts'
import type { Flow } from '#records/flow.ts'

/** The active flows of one kind in one direction. */
export interface ValueLine {
  readonly kind: FlowKind
  /** Sum of the known likely amounts a year, minor units; `null` where not one is known. */
  readonly totalMinor: number | null
  /** How many have no amount and so are not in the sum. */
  readonly unknown: number
}

export interface ExchangedValue {
  readonly receives: readonly ValueLine[]
  readonly gives: readonly ValueLine[]
}

/**
 * What a participant receives and gives a year by kind of flow, in the order of rules.md §2. Only active flows count
 * (§9). Kinds are never added to each other: a licence at list price and its payment are the same money told twice.
 */
export function exchangedValue(flows: Iterable<Flow>, participantId: string): ExchangedValue {
  const receives = new Map<FlowKind, ValueLine>()
  const gives = new Map<FlowKind, ValueLine>()
  for (const flow of flows) {
    if (flow.status !== 'active') continue
    if (flow.to === participantId) count(receives, flow)
    if (flow.from === participantId) count(gives, flow)
  }
  return { receives: inOrder(receives), gives: inOrder(gives) }
}

function count(lines: Map<FlowKind, ValueLine>, { kind, amountMinor }: Flow): void {
  const { totalMinor, unknown } = lines.get(kind) ?? { totalMinor: null, unknown: 0 }
  lines.set(
    kind,
    amountMinor === null
      ? { kind, totalMinor, unknown: unknown + 1 }
      : { kind, totalMinor: (totalMinor ?? 0) + amountMinor, unknown },
  )
}

function inOrder(lines: ReadonlyMap<FlowKind, ValueLine>): readonly ValueLine[] {
  return FLOW_KINDS.flatMap((kind) => lines.get(kind) ?? [])
}
