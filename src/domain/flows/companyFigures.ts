import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

export interface CompanyFigures {
  /** Known payments into the company a year, minor units; `null` where none is known. */
  readonly paymentsMinor: number | null
  /** Percent of them, 0–100, that partners pay or are named in; `null` where there is nothing to take it of. */
  readonly throughPartnersPct: number | null
  /** Payments whose amount nobody has entered; they are in neither figure. */
  readonly unknownAmounts: number
}

/**
 * What the company is paid and how much of it hangs on partners (rules.md §9, revenue through one partner, here over
 * all of them): a payment counts once, whoever and however many carry it. Active flows only; costs the company's own flows.
 */
export function companyFigures(records: Records, companyId: string): CompanyFigures {
  const payments = Array.from(records.flowsAt(companyId)).filter((flow) => isPaymentTo(companyId, flow))
  const known = payments.filter(({ amountMinor }) => amountMinor !== null)
  const paymentsMinor = known.length === 0 ? null : sumOf(known)
  const partnersMinor = sumOf(known.filter((flow) => isThroughPartner(flow, records)))
  return {
    paymentsMinor,
    throughPartnersPct: paymentsMinor ? (partnersMinor / paymentsMinor) * 100 : null,
    unknownAmounts: payments.length - known.length,
  }
}

/** Whether it is an active payment into the company. */
export function isPaymentTo(companyId: string, { kind, to, status }: Flow): boolean {
  return kind === 'payment' && to === companyId && status === 'active'
}

/** Whether a partner pays it or is named as carrying it. */
export function isThroughPartner({ from, via }: Flow, records: Records): boolean {
  return [from, ...via].some((id) => {
    const kind = records.find('participant', id)?.kind
    return kind !== undefined && isPartnerKind(kind)
  })
}

function sumOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
}
