import type { Command } from '#commands/command.ts'
import { flowFieldFault, type FlowField } from '#commands/flowFields.ts'
import { PROGRAMME_FLOWS } from '#domain/flows/flowFault.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { Flow } from '#records/flow.ts'

export type { FlowField }

/** Sets one field of a flow; a new kind brings its presets along where they had not been changed by hand. */
export function setFlowField<F extends FlowField>(id: string, field: F, value: Flow[F]): Command {
  return (edit) => {
    const flow = edit.find('flow', id)
    if (!flow) return { refused: 'That flow is no longer on the map.' }
    const next: Flow = {
      ...flow,
      [field]: tidied(value),
      ...(field === 'kind' ? presets(flow, value as Flow['kind']) : {}),
    }
    const fault = flowFieldFault(field, next, edit.records)
    if (fault !== null) return { refused: fault }
    edit.put(next)
    return {
      label: `change ${FIELD_WORDS[field] ?? field} of ${flow.label || FLOW_INFO[flow.kind].term.toLowerCase()}`,
    }
  }
}

const FIELD_WORDS: Readonly<Partial<Record<FlowField, string>>> = {
  from: 'start',
  to: 'end',
  tangible: 'bond',
  amountSource: 'source of the amount',
  amountMinor: 'amount',
  lowMinor: 'low amount',
  highMinor: 'high amount',
  weight: 'importance',
  inReturnFor: 'what it answers',
  via: 'partners involved',
}

function tidied<T>(value: T): T {
  if (typeof value === 'string') return value.trim() as T
  return (Array.isArray(value) ? [...new Set<unknown>(value)] : value) as T
}

function presets(flow: Flow, kind: Flow['kind']): Partial<Flow> {
  return {
    tangible: flow.tangible === FLOW_INFO[flow.kind].tangible ? FLOW_INFO[kind].tangible : flow.tangible,
    amountSource: PROGRAMME_FLOWS.has(kind) ? flow.amountSource : 'typed',
  }
}
