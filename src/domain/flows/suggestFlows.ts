import { FLOW_KINDS, type FlowKind } from '#records/flowKind.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

export interface FlowSuggestion {
  /** Every flow kind, the suggested ones first. */
  readonly gives: readonly FlowKind[]
  readonly returns: readonly FlowKind[]
  /** How many of `gives`, from the front, the matrix names. */
  readonly suggestedGives: number
  readonly suggestedReturns: number
}

/**
 * What `from` usually gives `to`, and what comes back: the suggestion matrix of rules.md §2. A pair drawn against a
 * row of the matrix gets that row's sides exchanged; a pair the matrix does not name gets all kinds in table order.
 */
export function suggestFlows(from: ParticipantKind, to: ParticipantKind): FlowSuggestion {
  const row = MATRIX.get(pairKey(from, to))
  if (row) return suggestion(row.gives, row.returns)
  const reverse = MATRIX.get(pairKey(to, from))
  return reverse ? suggestion(reverse.returns, reverse.gives) : suggestion([], [])
}

interface Row {
  readonly from: readonly ParticipantKind[]
  readonly to: readonly ParticipantKind[]
  readonly gives: readonly FlowKind[]
  readonly returns: readonly FlowKind[]
}

const US = ['company'] as const
const BUYERS = ['customer-segment', 'customer'] as const

const ROWS: readonly Row[] = [
  row(US, BUYERS, ['product', 'services', 'content'], ['payment', 'feedback', 'brand']),
  row(US, ['var', 'oem', 'agency'], ['product', 'margin', 'enablement'], ['payment', 'access', 'feedback']),
  row(US, ['distributor'], ['product', 'margin', 'rebate'], ['payment', 'access', 'data']),
  row(US, ['msp'], ['product', 'margin', 'support'], ['payment', 'services', 'feedback']),
  row(
    US,
    ['isv', 'tech-integration'],
    ['integration', 'access', 'enablement'],
    ['integration', 'referral', 'brand'],
  ),
  row(US, ['platform', 'marketplace'], ['payment', 'integration', 'content'], ['access', 'product', 'data']),
  row(US, ['si', 'training'], ['enablement', 'referral', 'support'], ['referral', 'feedback', 'brand']),
  row(
    US,
    ['referral', 'affiliate'],
    ['commission', 'content', 'enablement'],
    ['referral', 'content', 'brand'],
  ),
  row(US, ['influencer', 'community'], ['access', 'support', 'payment'], ['content', 'brand', 'feedback']),
  row(US, ['alliance'], ['integration', 'referral', 'alignment'], ['integration', 'referral', 'brand']),
  row(US, ['vendor'], ['payment', 'data', 'feedback'], ['services', 'data', 'support']),
  row(US, ['association'], ['payment', 'alignment', 'content'], ['brand', 'access', 'alignment']),
  row(
    ['var', 'msp', 'oem', 'marketplace', 'agency'],
    BUYERS,
    ['product', 'services', 'support'],
    ['payment', 'feedback'],
  ),
  row(['distributor'], ['var', 'msp'], ['product', 'margin', 'support'], ['payment', 'data']),
  row(['isv'], BUYERS, ['product', 'integration', 'support'], ['payment', 'feedback']),
  row(['si', 'training'], BUYERS, ['services', 'enablement', 'product'], ['payment', 'feedback']),
  row(
    ['influencer', 'affiliate', 'community', 'referral'],
    BUYERS,
    ['content', 'brand', 'access'],
    ['feedback'],
  ),
  row(['competitor'], BUYERS, ['product'], []),
]

const MATRIX: ReadonlyMap<string, Row> = new Map(
  ROWS.flatMap((entry) =>
    entry.from.flatMap((from) => entry.to.map((to) => [pairKey(from, to), entry] as const)),
  ),
)

function row(from: Row['from'], to: Row['to'], gives: Row['gives'], returns: Row['returns']): Row {
  return { from, to, gives, returns }
}

function pairKey(from: ParticipantKind, to: ParticipantKind): string {
  return `${from}>${to}`
}

function suggestion(gives: readonly FlowKind[], returns: readonly FlowKind[]): FlowSuggestion {
  return {
    gives: thenTheRest(gives),
    returns: thenTheRest(returns),
    suggestedGives: gives.length,
    suggestedReturns: returns.length,
  }
}

function thenTheRest(first: readonly FlowKind[]): readonly FlowKind[] {
  return [...first, ...FLOW_KINDS.filter((kind) => !first.includes(kind))]
}
