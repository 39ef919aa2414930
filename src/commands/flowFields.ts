import { currencyOf } from '#domain/money/currencyOf.ts'
import { textFault } from '#commands/textFault.ts'
import { flowAmountsFault, flowEndsFault, PROGRAMME_FLOWS } from '#domain/flows/flowFault.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

export type FlowField = Exclude<keyof Flow, 'id' | 'type'>

/** Why `flow`, as it would be after `field` was set, cannot be kept; or `null`. */
export function flowFieldFault(field: FlowField, flow: Flow, records: Records): string | null {
  switch (field) {
    case 'from':
    case 'to':
      return flowEndsFault(flow, (id) => records.find('participant', id) !== undefined)
    case 'amountMinor':
    case 'lowMinor':
    case 'highMinor':
      return flowAmountsFault(flow, currencyOf(records))
    case 'amountSource':
      return flow.amountSource === 'programme' && !PROGRAMME_FLOWS.has(flow.kind)
        ? 'Only commission, margin, rebate and MDF can come from the programme.'
        : null
    case 'weight':
      return [1, 2, 3, 4, 5].includes(flow.weight) ? null : 'Importance runs from 1 to 5.'
    case 'inReturnFor':
      return answerFault(flow, records)
    case 'via':
      return flow.via.every((id) => records.find('participant', id))
        ? null
        : 'A participant this flow goes through is no longer on the map.'
    case 'label':
      return textFault('A label', flow.label, 'line')
    case 'note':
      return textFault('A note', flow.note, 'note')
    case 'kind':
    case 'tangible':
    case 'status':
      return null
  }
}

function answerFault({ id, inReturnFor }: Flow, records: Records): string | null {
  if (inReturnFor === null) return null
  if (inReturnFor === id) return 'A flow cannot be the answer to itself.'
  const answered = records.find('flow', inReturnFor)
  if (!answered) return 'The flow this one answers is no longer on the map.'
  return answered.inReturnFor === id ? 'That flow is itself the answer to this one.' : null
}
