import { amountsInForce } from '#domain/ledger/amountsInForce.ts'
import { programmeAmounts } from '#domain/ledger/programmeAmounts.ts'
import { keptByKey } from '#domain/memo/keptByKey.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

const kept = keptByKey<Flow>()

/**
 * All flows of the map with the amounts that hold: typed ones as they are, the same objects, those of the programme with
 * what it gives. Such a flow has no low and high amount, as it was not guessed.
 */
export function valuedFlows(records: Records, programmeId?: string, asOf?: string): readonly Flow[] {
  const usual = programmeId === undefined && asOf === undefined
  const amounts = usual ? amountsInForce(records) : programmeAmounts(records, programmeId, asOf)
  return Array.from(records.all('flow'), (flow) => {
    const given = amounts.get(flow.id)
    if (!given) return flow
    const { amountMinor } = given
    return kept(flow.id, [flow, amountMinor], () => ({
      ...flow,
      amountMinor,
      lowMinor: null,
      highMinor: null,
    }))
  })
}
