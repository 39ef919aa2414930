import { checkAmount } from '#domain/money/checkAmount.ts'
import type { LedgerFlow, LedgerInput } from '#domain/ledger/ledgerInput.ts'
import { checkNetwork } from '#domain/network/checkNetwork.ts'
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts'

/** The first fault of a map or of the figures on its flows, or null. An open map is sound by its validators. */
export function checkLedger(input: LedgerInput): Refusal | null {
  const network = checkNetwork({ nodes: input.nodes, flows: input.flows.map(plain) })
  if (isRefusal(network)) return network
  for (const [place, flow] of input.flows.entries()) {
    const refusal = checkFigures(flow, `flows[${place}]`)
    if (refusal) return refusal
  }
  return null
}

function checkFigures({ amountMinor, weight }: LedgerFlow, path: string): Refusal | null {
  if (weight !== undefined && !(weight >= 1 && weight <= 5))
    return refuse('E_RATING_RANGE', `${path}.weight`, 'Importance runs from 1 to 5.')
  if (amountMinor === undefined || amountMinor === null) return null
  return checkAmount(amountMinor, `${path}.amountMinor`, 'An amount')
}

function plain({ id, from, to, kind }: LedgerFlow) {
  return { id, from, to, kind }
}
