import { exchangedValue, type ExchangedValue } from '#domain/flows/exchangedValue.ts'
import { type NetFlow, netFlows } from '#domain/ledger/netFlow.ts'
import { valuedFlows } from '#domain/ledger/valuedFlows.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

/** One participant in the net value ledger. */
export interface LedgerRow {
  readonly id: string
  /** Money a year and weights of all else, with the amounts the programme gives. */
  readonly net: NetFlow
  /** The same by kind of flow. */
  readonly value: ExchangedValue
}

/** The net value ledger of everybody on the map, the company among them, by participant (rules.md §9). */
export function valueLedger(
  records: Records,
  programmeId?: string,
  asOf?: string,
): ReadonlyMap<string, LedgerRow> {
  const flows = valuedFlows(records, programmeId, asOf)
  const nodes = [...records.all('participant')]
  const nets = netFlows({ nodes, flows })
  const byEnd = flowsByEnd(flows)
  return new Map(
    nodes.flatMap(({ id }) => {
      const net = nets.get(id)
      return net ? [[id, { id, net, value: exchangedValue(byEnd.get(id) ?? [], id) }] as const] : []
    }),
  )
}

function flowsByEnd(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const byEnd = new Map<string, Flow[]>()
  for (const flow of flows)
    for (const end of new Set([flow.from, flow.to])) {
      const known = byEnd.get(end)
      if (known) known.push(flow)
      else byEnd.set(end, [flow])
    }
  return byEnd
}
