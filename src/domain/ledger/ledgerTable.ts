import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { type PairBalance, pairOf } from '#domain/ledger/balance.ts'
import { counts, weightOf } from '#domain/ledger/ledgerInput.ts'
import { type NetFlow, netFlows } from '#domain/ledger/netFlow.ts'
import { valuedFlows } from '#domain/ledger/valuedFlows.ts'
import { keptByKey } from '#domain/memo/keptByKey.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** One line of the net value ledger. */
export interface LedgerLine {
  readonly participant: Participant
  readonly net: NetFlow
  /** With the company; `null` for who is no partner. */
  readonly balance: PairBalance | null
  /** What a partner has of it, in money; `null` for who is no partner. */
  readonly gain: Gain | null
}

/**
 * `by-margin`: what it sells for is not drawn, so its cash is below 0, but it has its margin. `unknown`: some amount is
 * missing, so that nobody can say.
 */
export type Gain = 'gains' | 'by-margin' | 'earns-nothing' | 'pays-more' | 'unknown'

const kept = keptByKey<LedgerLine>()

/**
 * The net value ledger of all that give or get, and of every partner, in the order of the map, with the amounts of the
 * programme (rules.md §9). A line stays the same object while its figures are the same.
 */
export function ledgerTable(records: Records, programmeId: string): readonly LedgerLine[] {
  const flows = valuedFlows(records, programmeId)
  const participants = [...records.all('participant')]
  const nets = netFlows({ nodes: participants, flows })
  const weights = companyWeights(participants, flows)
  return participants.flatMap((participant) => {
    const { id, kind } = participant
    const net = nets.get(id)
    const isPartner = isPartnerKind(kind)
    if (!net || (net.role === 'isolated' && !isPartner)) return []
    const { receives = 0, gives = 0 } = weights.get(id) ?? {}
    return [
      kept(id, [participant, receives, gives, ...Object.values(net)], () => ({
        participant,
        net,
        balance: isPartner ? pairOf(id, receives, gives) : null,
        gain: isPartner ? gainOf(net) : null,
      })),
    ]
  })
}

function gainOf({ cashNet, marginReceived, unknownAmounts }: NetFlow): Gain {
  if (cashNet > 0) return 'gains'
  if (marginReceived > 0) return 'by-margin'
  if (unknownAmounts > 0) return 'unknown'
  return cashNet === 0 ? 'earns-nothing' : 'pays-more'
}

function companyWeights(participants: readonly Participant[], flows: ReturnType<typeof valuedFlows>) {
  const company = participants.find(({ kind }) => kind === 'company')?.id
  const weights = new Map<string, { receives: number; gives: number }>()
  const of = (id: string) => {
    let known = weights.get(id)
    if (!known) weights.set(id, (known = { receives: 0, gives: 0 }))
    return known
  }
  for (const flow of flows) {
    if (!counts(flow)) continue
    if (flow.to === company) of(flow.from).receives += weightOf(flow)
    if (flow.from === company) of(flow.to).gives += weightOf(flow)
  }
  return weights
}
