import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { dealFault } from '#domain/metrics/checkProgramme.ts'
import type { ProgrammeDeal } from '#domain/metrics/programme.ts'
import type { Deal } from '#records/deal.ts'
import type { Records } from '#records/recordTable.ts'

export interface ProgrammeDeals {
  readonly deals: readonly ProgrammeDeal[]
  /** Deals that cannot be counted, or not as they stand, each with a sentence. */
  readonly faults: readonly { readonly id: string; readonly why: string }[]
}

/**
 * The deals of the map as the metrics read them. Who is paid for a deal took part in it, if not more; a refund is no
 * deal of its own and has the partners of the deal it takes back. Partners no longer on the map are forgotten and told.
 */
export function programmeDeals(records: Records): ProgrammeDeals {
  const deals: ProgrammeDeal[] = []
  const faults: { id: string; why: string }[] = []
  const isPartner = (id: string) => {
    const kind = records.find('participant', id)?.kind
    return kind !== undefined && isPartnerKind(kind)
  }
  for (const record of records.all('deal')) {
    const deal = asCounted(record, records)
    const fault = dealFault(deal, isPartner, record.name)
    if (fault) faults.push({ id: record.id, why: `${record.name}: ${fault.fault}` })
    if (fault === null) deals.push(deal)
    else if (fault.code === 'E_PARTNER_UNKNOWN') deals.push(withoutStrangers(deal, isPartner))
  }
  return { deals, faults }
}

function asCounted(deal: Deal, records: Records): ProgrammeDeal {
  const origin = deal.refundOf === null ? deal : (records.find('deal', deal.refundOf) ?? deal)
  const { sourcedBy, partnerId } = origin
  const took = [...origin.influencedBy, ...(partnerId === null ? [] : [partnerId])]
  return {
    id: deal.id,
    amountMinor: deal.amountMinor,
    stage: deal.stage,
    createdOn: deal.refundOf === null ? deal.createdOn : null,
    closedOn: deal.closedOn,
    registeredOn: deal.approvedOn,
    sourcedBy,
    influencedBy: [...new Set(took)].filter((id) => id !== sourcedBy),
    isRefund: deal.refundOf !== null,
  }
}

function withoutStrangers(deal: ProgrammeDeal, isPartner: (id: string) => boolean): ProgrammeDeal {
  const { sourcedBy = null, influencedBy = [] } = deal
  return {
    ...deal,
    sourcedBy: sourcedBy !== null && isPartner(sourcedBy) ? sourcedBy : null,
    influencedBy: influencedBy.filter(isPartner),
  }
}
