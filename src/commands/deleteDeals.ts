import { type Command, counted } from '#commands/command.ts'
import { DEAL_GONE } from '#commands/setDealField.ts'

/** Removes deals with the refunds of them, which mean nothing alone, as one step. */
export function deleteDeals(ids: readonly string[]): Command {
  return (edit) => {
    const deals = ids.flatMap((id) => edit.find('deal', id) ?? [])
    const [first] = deals
    if (!first) return { refused: DEAL_GONE }
    const gone = new Set(deals.map(({ id }) => id))
    for (const { id, refundOf } of edit.records.all('deal'))
      if (refundOf !== null && gone.has(refundOf)) gone.add(id)
    for (const id of gone) edit.remove(id)
    return {
      label: deals.length === 1 ? `delete the deal ${first.name}` : `delete ${counted(gone.size, 'deal')}`,
    }
  }
}
