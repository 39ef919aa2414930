import { counted, type Command, type Edit } from '#commands/command.ts'
import { namedOrCounted } from '#commands/moveParticipants.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'

/**
 * Removes participants with their flows, and flows, as one step. Locked participants stay; only if nothing else is
 * named is it refused. Flows that stay forget what is gone in `inReturnFor` and `via`.
 */
export function deleteItems(ids: readonly string[]): Command {
  return (edit) => {
    const named = ids.flatMap((id) => edit.find('participant', id) ?? [])
    const participants = named.filter(({ locked }) => !locked)
    const flows = new Map(ids.flatMap((id) => edit.find('flow', id) ?? []).map((flow) => [flow.id, flow]))
    if (participants.length + flows.size === 0) return { refused: nothingSentence(named) }
    for (const { id } of participants) for (const flow of edit.records.flowsAt(id)) flows.set(flow.id, flow)
    const gone = new Set([...participants.map(({ id }) => id), ...flows.keys()])
    for (const id of gone) edit.remove(id)
    forget(gone, edit)
    return { label: `delete ${deletedWords(participants, flows.size)}` }
  }
}

function nothingSentence(locked: readonly Participant[]): string {
  const [first] = locked
  if (!first) return 'What you wanted to delete is no longer on the map.'
  return locked.length === 1
    ? `${first.name} is locked. Unlock it to delete it.`
    : 'All of these are locked. Unlock them to delete them.'
}

/** Looks through all flows: who else names a flow or a participant in `via` is in no index. */
function forget(gone: ReadonlySet<string>, edit: Edit): void {
  for (const flow of edit.records.all('flow')) {
    if (gone.has(flow.id)) continue
    const fields = forgotten(flow, gone)
    if (fields) edit.update('flow', flow.id, fields)
  }
}

function forgotten(flow: Flow, gone: ReadonlySet<string>): Partial<Flow> | null {
  const answersGone = flow.inReturnFor !== null && gone.has(flow.inReturnFor)
  const viaGone = flow.via.some((id) => gone.has(id))
  if (!answersGone && !viaGone) return null
  return {
    inReturnFor: answersGone ? null : flow.inReturnFor,
    via: viaGone ? flow.via.filter((id) => !gone.has(id)) : flow.via,
  }
}

function deletedWords(participants: readonly Participant[], flows: number): string {
  if (participants.length === 0) return counted(flows, 'flow')
  const who = namedOrCounted(participants)
  return flows === 0 ? who : `${who} and ${counted(flows, 'flow')}`
}
