/**
 * A map as numbers, made once and read by every analysis of rules.md §9: participants are places in a list, flows are
 * compressed rows (CSR) of typed arrays. Only flows that count are in it, and two participants joined by several flows
 * are joined once.
 */
import { compressedRows, type Rows } from '#domain/network/compressedRows.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { FlowStatus } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

export interface NetworkNode {
  readonly id: string
  readonly kind: ParticipantKind
  readonly name?: string
  /** Regions it works in; none named, or one called "all", means it may be anywhere. */
  readonly regions?: readonly string[]
}

export interface NetworkFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: FlowKind
  /** Left out: active. */
  readonly status?: FlowStatus
  /** What the ledger needs of it is carried along; the network itself has no use for amounts. */
  readonly amountMinor?: number | null
  readonly weight?: number
  readonly via?: readonly string[]
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly placeOf: ReadonlyMap<string, number>
  /** Place of the company, −1 where the map has none. */
  readonly company: number
  /** Who gives whom, who gets from whom, and who is joined with whom in either direction. */
  readonly out: Rows
  readonly into: Rows
  readonly links: Rows
  /** The flows that count, in the order given. */
  readonly flows: readonly NetworkFlow[]
  /** Flows that lead to nowhere or to their own start: they join nobody (S14). */
  readonly gone: readonly NetworkFlow[]
}

export interface NetworkSettings {
  /** Planned flows join, as in what-if mode. */
  readonly planned: boolean
}

/** The network of these participants and flows. A faulty flow is laid aside in `gone` and never refused. */
export function networkFrom(
  nodes: readonly NetworkNode[],
  flows: readonly NetworkFlow[],
  { planned }: NetworkSettings = { planned: false },
): Network {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]))
  const counted: NetworkFlow[] = []
  const gone: NetworkFlow[] = []
  for (const flow of flows) {
    const joins = flow.from !== flow.to && placeOf.has(flow.from) && placeOf.has(flow.to)
    if (!joins) gone.push(flow)
    else if (counts(flow, planned)) counted.push(flow)
  }
  const from = Int32Array.from(counted, (flow) => placeOf.get(flow.from) ?? -1)
  const to = Int32Array.from(counted, (flow) => placeOf.get(flow.to) ?? -1)
  return {
    nodes,
    placeOf,
    company: nodes.findIndex(({ kind }) => kind === 'company'),
    out: compressedRows(nodes.length, from, to),
    into: compressedRows(nodes.length, to, from),
    links: compressedRows(nodes.length, joined(from, to), joined(to, from)),
    flows: counted,
    gone,
  }
}

/** Whether a way to a segment may lead through: a partner, and not a buyer or a competitor (rules.md §9). */
export function isPassable(network: Network, place: number): boolean {
  const kind = network.nodes[place]?.kind
  return kind !== undefined && isPartnerKind(kind)
}

function counts({ status = 'active' }: NetworkFlow, planned: boolean): boolean {
  return status === 'active' || (planned && status === 'planned')
}

function joined(first: Int32Array, second: Int32Array): Int32Array {
  const both = new Int32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
