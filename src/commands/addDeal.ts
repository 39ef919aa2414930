import type { Command } from '#commands/command.ts'
import { dealFault, type DealField } from '#commands/dealFault.ts'
import { newDeal, type Deal } from '#records/deal.ts'

/** Adds a deal, created today unless another day is given; one that is won or lost was closed today. */
export function addDeal(given: Pick<Deal, 'name'> & Partial<Pick<Deal, DealField>>): Command {
  return (edit, context) => {
    const closedOn = given.stage && given.stage !== 'open' ? context.today : null
    const createdOn = given.closedOn ?? closedOn ?? context.today
    const name = given.name.replaceAll(/\s+/gu, ' ').trim()
    const deal = newDeal({ createdOn, closedOn, ...given, id: context.newId('deal'), name })
    const fault = dealFault(edit, deal)
    if (fault !== null) return { refused: fault }
    edit.put(deal)
    return { label: `add the deal ${name}` }
  }
}
