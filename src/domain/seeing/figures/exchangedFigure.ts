import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import type { SeeingFigure } from '#domain/seeing/seeingField.ts'

/**
 * Money a year that the participant pays or is paid, discounts left to it included. Flows that are not money are left
 * out: a licence at list price and its payment are the same money told twice.
 */
export const exchangedFigure: SeeingFigure = {
  id: 'exchanged',
  title: 'Value exchanged',
  unit: 'money',
  table(records) {
    const figures = new Map<string, number>()
    for (const flow of records.all('flow')) {
      const { kind, from, to, status } = flow
      const amountMinor = amountInForce(records, flow)
      if (FLOW_INFO[kind].money === null || status !== 'active' || amountMinor === null) continue
      for (const id of new Set([from, to])) figures.set(id, (figures.get(id) ?? 0) + amountMinor)
    }
    return figures
  },
}
