import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { isPaymentTo, isThroughPartner } from '#domain/flows/companyFigures.ts'
import { sightOf } from '#domain/seeing/sight.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'

export interface ViewFigures {
  /** Partners that the seeing means. */
  readonly partners: number
  /** Known payments into the company a year that it means, minor units; `null` where none is known. */
  readonly paymentsMinor: number | null
  /** What of that partners pay or are named in. */
  readonly throughPartnersMinor: number
}

/**
 * What can be said in figures of what a seeing shows: the counting is that of `companyFigures` (rules.md §9), but only
 * over the flows shown. A payment that a shown partner carries counts where its payer is shown too. Reads the map once.
 */
export function viewFigures(records: Records, seeing: Seeing): ViewFigures {
  const sight = sightOf(records, seeing)
  const shown = (participant: Participant) => isPartnerKind(participant.kind) && sight.meets(participant)
  const partners = Array.from(records.all('participant')).filter(shown).length
  const company = companyOf(records)
  if (!company) return { partners, paymentsMinor: null, throughPartnersMinor: 0 }
  const payments = Array.from(records.flowsAt(company.id)).filter(
    (flow) =>
      isPaymentTo(company.id, flow) &&
      flow.amountMinor !== null &&
      !sight.switchedOff(flow) &&
      sight.meetsFlow(flow),
  )
  return {
    partners,
    paymentsMinor: payments.length === 0 ? null : sumOf(payments),
    throughPartnersMinor: sumOf(payments.filter((flow) => isThroughPartner(flow, records))),
  }
}

function sumOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
}
