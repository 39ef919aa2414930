import { dayFault } from '#domain/calendar/dayFault.ts'
import type { Programme, ProgrammeDeal } from '#domain/metrics/programme.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'
import { DEAL_STAGES } from '#records/deal.ts'

/** The first fault of what the metrics are to be reckoned from, in the order it is written, or null (rules.md §7). */
export function checkProgramme(programme: Programme): Refusal | null {
  return checkDays(programme) ?? checkPartners(programme) ?? checkDeals(programme)
}

/** Why a deal cannot be counted, or null; `known` says which partners there are. */
export function dealFault(deal: ProgrammeDeal, known: (id: string) => boolean, path: string): Refusal | null {
  const { amountMinor, stage, createdOn, closedOn = null } = deal
  if (amountMinor !== null && !Number.isSafeInteger(amountMinor))
    return refuse('E_AMOUNT', `${path}.amountMinor`, 'An amount is a whole number of minor units.')
  if (!DEAL_STAGES.includes(stage))
    return refuse('E_STAGE', `${path}.stage`, 'This is no stage: a deal is open, won or lost.')
  if (stage === 'won' && closedOn === null)
    return refuse('E_DATE', `${path}.closedOn`, 'A won deal needs the day on which it was closed.')
  return (
    dayFault(createdOn, `${path}.createdOn`) ??
    dayFault(closedOn, `${path}.closedOn`) ??
    strangerIn(deal, known, path)
  )
}

function strangerIn(
  { sourcedBy = null, influencedBy = [] }: ProgrammeDeal,
  known: (id: string) => boolean,
  path: string,
): Refusal | null {
  if (sourcedBy !== null && !known(sourcedBy)) return unknownPartner(sourcedBy, `${path}.sourcedBy`)
  const place = influencedBy.findIndex((id) => !known(id))
  return place < 0 ? null : unknownPartner(influencedBy[place] ?? '', `${path}.influencedBy[${place}]`)
}

function unknownPartner(id: string, path: string): Refusal {
  return refuse('E_PARTNER_UNKNOWN', path, `The deal names “${id}”, which is no partner of this map.`)
}

function checkDays({ asOf, period }: Programme): Refusal | null {
  const fault =
    dayFault(asOf, 'asOf') ?? dayFault(period.start, 'period.start') ?? dayFault(period.end, 'period.end')
  if (fault || period.start <= period.end) return fault
  return refuse('E_DATE_ORDER', 'period', 'The period ends before it starts.')
}

function checkPartners({ partners }: Programme): Refusal | null {
  const seen = new Set<string>()
  for (const [place, { id, signedOn, endedOn }] of partners.entries()) {
    const path = `partners[${place}]`
    if (seen.has(id)) return refuse('E_DUPLICATE_ID', `${path}.id`, `The id “${id}” stands twice.`)
    seen.add(id)
    const fault = dayFault(signedOn, `${path}.signedOn`) ?? dayFault(endedOn, `${path}.endedOn`)
    if (fault) return fault
  }
  return null
}

function checkDeals({ partners, deals }: Programme): Refusal | null {
  const ids = new Set(partners.map(({ id }) => id))
  for (const [place, deal] of deals.entries()) {
    const fault = dealFault(deal, (id) => ids.has(id), `deals[${place}]`)
    if (fault) return fault
  }
  return null
}
