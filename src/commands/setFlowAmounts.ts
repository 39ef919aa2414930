import { counted, type Command } from '#commands/command.ts'
import { flowAmountsFault } from '#domain/flows/flowFault.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import type { Flow } from '#records/flow.ts'

export type FlowAmounts = Partial<Pick<Flow, 'lowMinor' | 'amountMinor' | 'highMinor'>>

/** Sets low, likely and high amounts of several flows as one step, so that a pasted row is judged as a whole. */
export function setFlowAmounts(amounts: ReadonlyMap<string, FlowAmounts>): Command {
  return (edit) => {
    for (const [id, given] of amounts) {
      const flow = edit.find('flow', id)
      if (!flow) return { refused: 'That flow is no longer on the map.' }
      const fault = flowAmountsFault({ ...flow, ...given }, currencyOf(edit.records))
      if (fault !== null) return { refused: fault }
      edit.update('flow', id, given)
    }
    return { label: `change the amounts of ${counted(amounts.size, 'flow')}` }
  }
}
