import type { Edit } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { daysBetween, isCivilDay } from '#domain/calendar/days.ts'
import type { Deal } from '#records/deal.ts'

/** Fields of a deal that a person sets one at a time. */
export type DealField = Exclude<keyof Deal, 'id' | 'type'>

/** Why a deal cannot be kept as it would be, in a sentence; or `null`. */
export function dealFault(edit: Edit, deal: Deal): string | null {
  const name = nameGiven('A deal’s name', deal.name)
  if ('fault' in name) return name.fault
  return (
    amountFault(deal) ??
    dayFault(deal) ??
    partnerFault(edit, deal) ??
    refundFault(edit, deal) ??
    textFault('A note', deal.note, 'note')
  )
}

function amountFault({ amountMinor, refundOf, name }: Deal): string | null {
  if (amountMinor === null) return null
  if (!Number.isSafeInteger(amountMinor)) return `The amount of ${name} is not an amount.`
  if (refundOf === null && amountMinor < 0)
    return `A deal is never negative: enter what was taken back of ${name} as a refund.`
  return refundOf !== null && amountMinor >= 0
    ? 'A refund takes something back: its amount has a minus.'
    : null
}

function dayFault({ createdOn, closedOn, approvedOn, name }: Deal): string | null {
  for (const day of [createdOn, closedOn, approvedOn])
    if (day !== null && !isCivilDay(day)) return `“${day.slice(0, 40)}” is not a day: write it as 2026-11-21.`
  return createdOn !== null && closedOn !== null && daysBetween(createdOn, closedOn) < 0
    ? `${name} was closed on ${closedOn}, before it was created on ${createdOn}.`
    : null
}

function partnerFault(edit: Edit, { partnerId, sourcedBy, influencedBy, customerId }: Deal): string | null {
  const named = [partnerId, sourcedBy, customerId, ...influencedBy]
  return named.some((id) => id !== null && !edit.find('participant', id))
    ? 'A partner or customer of this deal is no longer on the map.'
    : null
}

function refundFault(edit: Edit, { id, refundOf }: Deal): string | null {
  if (refundOf === null) return null
  const original = edit.find('deal', refundOf)
  if (!original) return 'The deal this takes back is no longer there.'
  return refundOf === id || original.refundOf !== null
    ? 'A refund takes back a sale, not another refund.'
    : null
}
