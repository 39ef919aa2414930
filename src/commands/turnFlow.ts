import type { Command } from '#commands/command.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'

/**
 * Lets a flow run the other way: what a negative amount is meant to be (rules.md §2). Turned, it runs the same way as
 * what it answered and what answered it, so those bonds are cut.
 */
export function turnFlow(id: string): Command {
  return (edit) => {
    const flow = edit.find('flow', id)
    if (!flow) return { refused: 'That flow is no longer on the map.' }
    edit.update('flow', id, { from: flow.to, to: flow.from, inReturnFor: null })
    for (const answer of edit.records.flowsAt(flow.from))
      if (answer.inReturnFor === id) edit.update('flow', answer.id, { inReturnFor: null })
    return { label: `turn ${flow.label || FLOW_INFO[flow.kind].term.toLowerCase()}` }
  }
}
