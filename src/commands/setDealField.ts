import type { Command } from '#commands/command.ts'
import { dealFault, type DealField } from '#commands/dealFault.ts'
import type { Deal } from '#records/deal.ts'

export const DEAL_GONE = 'That deal is no longer there.'

/**
 * Sets one field of a deal. One that is won or lost gets today as its closing day where it has none, one that is open
 * again loses it; a source makes it no longer direct, and the other way round.
 */
export function setDealField<F extends DealField>(id: string, field: F, value: Deal[F]): Command {
  return (edit, context) => {
    const deal = edit.find('deal', id)
    if (!deal) return { refused: DEAL_GONE }
    const next = withField(deal, field, value, context.today)
    const fault = dealFault(edit, next)
    if (fault !== null) return { refused: fault }
    edit.put(next)
    return { label: `change ${FIELD_WORDS[field]} of the deal ${deal.name}` }
  }
}

/** The deal with one field set, and what goes along with it. */
export function withField<F extends DealField>(deal: Deal, field: F, value: Deal[F], today: string): Deal {
  const given: Deal = { ...deal, [field]: typeof value === 'string' ? value.trim() : value }
  return { ...given, ...alongWith(given, field, today) }
}

function alongWith(deal: Deal, field: DealField, today: string): Partial<Deal> {
  if (field === 'stage') return { closedOn: deal.stage === 'open' ? null : (deal.closedOn ?? today) }
  if (field === 'registered' && !deal.registered) return { approvedOn: null }
  if (field === 'approvedOn' && deal.approvedOn !== null) return { registered: true }
  if (field === 'direct' && deal.direct) return { sourcedBy: null }
  if (field === 'sourcedBy' && deal.sourcedBy !== null) return { direct: false }
  return {}
}

const FIELD_WORDS: Readonly<Record<DealField, string>> = {
  name: 'the name',
  partnerId: 'the partner',
  amountMinor: 'the amount',
  kind: 'the kind',
  stage: 'the stage',
  createdOn: 'the day of creation',
  closedOn: 'the closing day',
  registered: 'the registration',
  approvedOn: 'the approval',
  sourcedBy: 'the source',
  influencedBy: 'who took part',
  direct: 'the source',
  customerId: 'the customer',
  refundOf: 'what it takes back',
  note: 'the note',
}
