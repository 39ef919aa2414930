import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'

/** Flows with an end that is no longer on the map: shown, and never deleted on their own (S14). */
export const goneEnd: FindingKind = {
  id: 'gone-end',
  title: 'Flows with an end that is gone',
  group: 'Data',
  find(facts) {
    return (facts.analysis?.network.gone ?? []).map(({ id, from, to, kind }) => {
      const there = [from, to].filter((end) => facts.participants.has(end))
      const what = `A flow of ${FLOW_INFO[kind].term.toLowerCase()}`
      const [first] = there
      return newFinding(this, {
        cause: id,
        severity: 'watch',
        weight: 5,
        sentence:
          first === undefined
            ? `${what} is left of two participants that are gone.`
            : from === to
              ? `${what} goes from ${nameOf(facts, first)} back to itself.`
              : `${what} ${from === first ? `from ${nameOf(facts, first)} ends` : `to ${nameOf(facts, first)} starts`} at a participant that is gone.`,
        fix: 'Delete the flow, or undo the deletion.',
        participants: there,
        flows: [id],
        action: { do: 'deleteFlows', flows: [id] },
      })
    })
  },
}
