import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { type PairBalance, pairOf } from '#domain/ledger/balance.ts'
import { counts, weightOf } from '#domain/ledger/ledgerInput.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** How even the exchange of one partner with the company is, at the cost of its own flows; `null` for who is no partner. */
export function partnerBalance(records: Records, { id, kind }: Participant): PairBalance | null {
  if (!isPartnerKind(kind)) return null
  let [receives, gives] = [0, 0]
  for (const flow of records.flowsAt(id)) {
    // The company is known by its kind: to look for it through all participants for each card would cost their square.
    const other = records.find('participant', flow.from === id ? flow.to : flow.from)
    if (other?.kind !== 'company' || !counts(flow)) continue
    if (flow.from === id) receives += weightOf(flow)
    else gives += weightOf(flow)
  }
  return pairOf(id, receives, gives)
}
