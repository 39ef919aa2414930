import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { checkLedger } from '#domain/ledger/checkLedger.ts'
import { counts, type LedgerInput, weightOf } from '#domain/ledger/ledgerInput.ts'
import type { Refusal } from '#domain/refusal.ts'

/** How even the exchange of one partner with the company is, by importance and seen from the company (rules.md §2). */
export interface PairBalance {
  /** The partner. */
  readonly id: string
  /** What the company receives from it and gives to it, as sums of weights. */
  readonly receives: number
  readonly gives: number
  /** (received − given)/(received + given): 1 the partner only gives, −1 only takes; null without exchange. */
  readonly balance: number | null
  readonly verdict: 'one-sided' | 'lopsided' | 'balanced' | 'no-exchange'
}

/** The balance of every partner, in the order of the participants; or the first fault of the map. */
export function balance(input: LedgerInput): { readonly pairs: readonly PairBalance[] } | Refusal {
  return checkLedger(input) ?? { pairs: pairBalances(input) }
}

/** As `balance`, for a map that is known to be sound; nothing is exchanged on a map without a company. */
export function pairBalances({ nodes, flows }: LedgerInput): readonly PairBalance[] {
  const company = nodes.find(({ kind }) => kind === 'company')?.id
  const [receives, gives] = [new Map<string, number>(), new Map<string, number>()]
  for (const flow of flows) {
    if (!counts(flow)) continue
    if (flow.to === company) receives.set(flow.from, (receives.get(flow.from) ?? 0) + weightOf(flow))
    if (flow.from === company) gives.set(flow.to, (gives.get(flow.to) ?? 0) + weightOf(flow))
  }
  return nodes
    .filter(({ kind }) => isPartnerKind(kind))
    .map(({ id }) => pairOf(id, receives.get(id) ?? 0, gives.get(id) ?? 0))
}

/** The balance of one partner by what the company receives from it and gives to it, as sums of weights. */
export function pairOf(id: string, receives: number, gives: number): PairBalance {
  const total = receives + gives
  if (total === 0) return { id, receives, gives, balance: null, verdict: 'no-exchange' }
  const difference = receives - gives
  // On whole weights: a balance of exactly one half is lopsided.
  const lopsided = Math.abs(difference) * 2 >= total
  const verdict = Math.abs(difference) === total ? 'one-sided' : lopsided ? 'lopsided' : 'balanced'
  return { id, receives, gives, balance: difference / total, verdict }
}
