import type { FlowAmounts } from '#commands/setFlowAmounts.ts'
import { flowAmountsFault } from '#domain/flows/flowFault.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { parseAmount } from '#domain/money/money.ts'
import type { Records } from '#records/recordTable.ts'
import type { GridEntry, GridFault } from '#ui/grid/grid.ts'

export const AMOUNT_COLUMNS = ['lowMinor', 'amountMinor', 'highMinor'] as const

interface ReadAmounts {
  readonly amounts: ReadonlyMap<string, FlowAmounts>
  readonly faults: readonly GridFault[]
}

/** What was typed as amounts by flow; a flow whose three amounts do not fit together is left as it was, with the reason. */
export function readAmounts(entries: readonly GridEntry[], records: Records): ReadAmounts {
  const currency = currencyOf(records)
  const faults: GridFault[] = []
  const amounts = new Map<string, FlowAmounts>()
  for (const entry of entries) {
    const amount = entry.text.trim() === '' ? { minor: null } : parseAmount(entry.text, currency)
    if ('fault' in amount) faults.push({ ...entry, fault: amount.fault })
    else amounts.set(entry.row, { ...amounts.get(entry.row), [entry.column]: amount.minor })
  }
  for (const [id, given] of amounts) {
    const flow = records.find('flow', id)
    const fault = flow
      ? flowAmountsFault({ ...flow, ...given }, currency)
      : 'That flow is no longer on the map.'
    if (fault === null) continue
    amounts.delete(id)
    for (const entry of entries)
      if (entry.row === id && entry.column in given) faults.push({ ...entry, fault })
  }
  return { amounts, faults }
}
