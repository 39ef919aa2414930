import { counted, type Command, type Edit } from '#commands/command.ts'
import { itemWords } from '#commands/moveItems.ts'
import { findPlaced, type Placed } from '#domain/layout/placed.ts'
import type { Flow } from '#records/flow.ts'

/**
 * Removes participants with their flows and what was said of them, flows, areas without what lies in them, and notes, as
 * one step. Locked ones stay; only if nothing else is named is it refused. Flows and deals that stay forget what is gone.
 */
export function deleteItems(ids: readonly string[]): Command {
  return (edit) => {
    const named = ids.flatMap((id) => findPlaced(edit, id) ?? [])
    const items = named.filter(({ locked }) => !locked)
    const flows = new Map(ids.flatMap((id) => edit.find('flow', id) ?? []).map((flow) => [flow.id, flow]))
    if (items.length + flows.size === 0) return { refused: nothingSentence(named) }
    for (const { id } of items) for (const flow of edit.records.flowsAt(id)) flows.set(flow.id, flow)
    const gone = new Set([...items.map(({ id }) => id), ...flows.keys()])
    for (const id of gone) edit.remove(id)
    forget(gone, edit)
    forgetInDeals(gone, edit)
    for (const type of BELONGINGS)
      for (const { id, participantId } of edit.records.all(type))
        if (participantId !== null && gone.has(participantId)) edit.remove(id)
    for (const { id, scopeId } of edit.records.all('target')) if (gone.has(scopeId)) edit.remove(id)
    return { label: `delete ${deletedWords(items, flows.size)}` }
  }
}

function nothingSentence(locked: readonly Placed[]): string {
  const [first] = locked
  if (!first) return 'What you wanted to delete is no longer on the map.'
  return locked.length === 1
    ? `${first.type === 'sticky' ? 'That note' : first.name} is locked. Unlock it to delete it.`
    : 'All of these are locked. Unlock them to delete them.'
}

/** What is said of one participant and means nothing without it. */
const BELONGINGS = [
  'rating',
  'vote',
  'forecast',
  'scorecard',
  'task',
  'stageEntry',
  'activity',
  'surveyAnswer',
  'jointValue',
  'review',
  'mdfRequest',
  'certification',
] as const

/** Looks through all flows: who else names a flow or a participant in `via` is in no index. */
function forget(gone: ReadonlySet<string>, edit: Edit): void {
  for (const flow of edit.records.all('flow')) {
    if (gone.has(flow.id)) continue
    const fields = forgotten(flow, gone)
    if (fields) edit.update('flow', flow.id, fields)
  }
}

/** A deal stays, for it was sold: it forgets who of those gone sold or bought it. */
function forgetInDeals(gone: ReadonlySet<string>, edit: Edit): void {
  const kept = (id: string | null) => (id !== null && gone.has(id) ? null : id)
  for (const deal of edit.records.all('deal')) {
    const named = [deal.partnerId, deal.sourcedBy, deal.customerId, ...deal.influencedBy]
    if (!named.some((id) => id !== null && gone.has(id))) continue
    edit.update('deal', deal.id, {
      partnerId: kept(deal.partnerId),
      sourcedBy: kept(deal.sourcedBy),
      customerId: kept(deal.customerId),
      influencedBy: deal.influencedBy.filter((id) => !gone.has(id)),
    })
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

function deletedWords(items: readonly Placed[], flows: number): string {
  if (items.length === 0) return counted(flows, 'flow')
  const who = itemWords(items)
  return flows === 0 ? who : `${who} and ${counted(flows, 'flow')}`
}
