import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { checkLedger } from '#domain/ledger/checkLedger.ts'
import { counts, type LedgerFlow, type LedgerInput, weightOf } from '#domain/ledger/ledgerInput.ts'
import type { Refusal } from '#domain/refusal.ts'

/** What one participant gets and gives in a year: money in minor units, all else by importance to the receiver. */
export interface NetFlow {
  readonly cashIn: number
  readonly cashOut: number
  readonly cashNet: number
  /** Apart from cash: payments are entered net of margin, so adding it would count twice (rules.md §9). */
  readonly marginReceived: number
  readonly marginGranted: number
  readonly weightIn: number
  readonly weightOut: number
  /** Money flows whose amount nobody knows. */
  readonly unknownAmounts: number
  readonly role: 'exchanges' | 'gives-only' | 'takes-only' | 'isolated'
}

/** Net flow of every participant by id (rules.md §9), or the first fault of the map. */
export function netFlow(input: LedgerInput): { readonly nodes: Readonly<Record<string, NetFlow>> } | Refusal {
  return checkLedger(input) ?? { nodes: Object.fromEntries(netFlows(input)) }
}

/** As `netFlow`, for a map that may have flows without an end: they count for nobody (S14). */
export function netFlows({ nodes, flows }: LedgerInput): ReadonlyMap<string, NetFlow> {
  const sums = new Map(nodes.map(({ id }) => [id, { ...NOTHING }]))
  for (const flow of flows) {
    const [giver, taker] = [sums.get(flow.from), sums.get(flow.to)]
    if (!giver || !taker || !counts(flow)) continue
    add(flow, giver, 'Out')
    add(flow, taker, 'In')
  }
  return new Map(Array.from(sums, ([id, sum]) => [id, netOf(sum)]))
}

type Sums = { -readonly [K in keyof Omit<NetFlow, 'cashNet' | 'role'>]: number } & { in: number; out: number }

const NOTHING: Sums = {
  cashIn: 0,
  cashOut: 0,
  marginReceived: 0,
  marginGranted: 0,
  weightIn: 0,
  weightOut: 0,
  unknownAmounts: 0,
  in: 0,
  out: 0,
}

function add(flow: LedgerFlow, sums: Sums, way: 'In' | 'Out'): void {
  const { money } = FLOW_INFO[flow.kind]
  const amount = flow.amountMinor ?? null
  if (way === 'In') sums.in++
  else sums.out++
  if (money === null) sums[`weight${way}`] += weightOf(flow)
  else if (amount === null) sums.unknownAmounts++
  else if (money === 'cash') sums[`cash${way}`] += amount
  else if (way === 'In') sums.marginReceived += amount
  else sums.marginGranted += amount
}

function netOf({ in: taken, out: given, ...sums }: Sums): NetFlow {
  return { ...sums, cashNet: sums.cashIn - sums.cashOut, role: roleOf(taken, given) }
}

function roleOf(taken: number, given: number): NetFlow['role'] {
  if (taken === 0) return given === 0 ? 'isolated' : 'gives-only'
  return given === 0 ? 'takes-only' : 'exchanges'
}
