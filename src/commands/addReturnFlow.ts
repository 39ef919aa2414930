import type { Command } from '#commands/command.ts'
import { flowEndsFault } from '#domain/flows/flowFault.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { presetTangible } from '#domain/flows/presetTangible.ts'
import { newFlow, type Flow } from '#records/flow.ts'

/** Draws what is to come back: a flow of `kind` that answers another one, if that one is still there. */
export function addReturnFlow({
  from,
  to,
  kind,
  answers,
}: Pick<Flow, 'from' | 'to' | 'kind'> & { readonly answers: string | null }): Command {
  return (edit, context) => {
    const ends = flowEndsFault({ from, to }, (id) => edit.find('participant', id) !== undefined)
    if (ends !== null) return { refused: ends }
    const answered = answers === null ? undefined : edit.find('flow', answers)
    const inReturnFor = answered && answered.from === to && answered.to === from ? answered.id : null
    const tangible = presetTangible(kind, answered ? [answered.kind] : [])
    edit.put(newFlow({ id: context.newId('flow'), from, to, kind, tangible, inReturnFor }))
    const [giver, taker] = [edit.find('participant', from)?.name, edit.find('participant', to)?.name]
    return { label: `add ${FLOW_INFO[kind].term.toLowerCase()} from ${giver} to ${taker}` }
  }
}
