import { companyOf } from '#domain/kinds/companyOf.ts'
import type { SimulatedFlow } from '#domain/simulation/simulatedFlow.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

export interface RevenueModel {
  readonly flows: readonly SimulatedFlow[]
  /** Ids of payments without a likely amount: they are in no run. */
  readonly unknown: readonly string[]
}

/**
 * The payments into the company as a simulation takes them, in the order of the map. Without a low or high amount the
 * likely one stands for it; those of, or through, `without` are muted, so that the rest is drawn as before.
 */
export function simulatedFlows(
  records: Records,
  { planned }: { readonly planned: boolean },
  without: string | null = null,
): RevenueModel {
  const company = companyOf(records)
  const payments = company
    ? [...records.flowsAt(company.id)].filter((flow) => isCounted(flow, company.id, planned))
    : []
  return {
    flows: payments.flatMap((flow) => simulated(flow, without) ?? []),
    unknown: payments.filter(({ amountMinor }) => amountMinor === null).map(({ id }) => id),
  }
}

function isCounted({ kind, to, status }: Flow, companyId: string, planned: boolean): boolean {
  return kind === 'payment' && to === companyId && (status === 'active' || (planned && status === 'planned'))
}

function simulated({ id, from, via, amountMinor, lowMinor, highMinor }: Flow, without: string | null) {
  if (amountMinor === null) return null
  return {
    id,
    lowMinor: lowMinor ?? amountMinor,
    likelyMinor: amountMinor,
    highMinor: highMinor ?? amountMinor,
    muted: without !== null && (from === without || via.includes(without)),
  }
}
