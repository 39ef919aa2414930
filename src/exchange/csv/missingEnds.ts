import type { EndChoice, ImportOptions, MissingEnd } from '#exchange/csv/importPlan.ts'
import { FlowIds } from '#exchange/csv/flowIds.ts'
import type { End } from '#exchange/csv/flowEnds.ts'
import type { FlowRow } from '#exchange/csv/flowRows.ts'
import type { PlanDraft } from '#exchange/csv/planDraft.ts'
import { Roster } from '#exchange/csv/roster.ts'
import { newParticipant } from '#records/participant.ts'

/** The ends that only flows name, in the order they appear, with what is chosen for each. */
export function missingEnds(
  draft: PlanDraft,
  flows: readonly FlowRow[],
  { ends }: ImportOptions,
): MissingEnd[] {
  const found = new Map<string, MissingEnd & { flows: number }>()
  for (const flow of flows)
    for (const end of new Set([flow.from, flow.to].filter((end) => end.is === 'missing'))) {
      const known = found.get(end.key)
      if (known) known.flows++
      else found.set(end.key, { key: end.key, word: end.word, flows: 1, choice: 'create', first: flow.place })
    }
  const remembered = companyBefore(draft, flows)
  return [...found.values()].map((end) => ({ ...end, choice: chosen(ends, end.key, remembered) }))
}

/** Key of the end in more than half of the flows, where the map has no company of its own yet. */
export function likelyCompany(draft: PlanDraft, ends: readonly MissingEnd[], flows: number): string | null {
  if (draft.roster.company && !draft.roster.placeholder) return null
  return ends.find((end) => end.flows > flows / 2)?.key ?? null
}

/** Plans the participants for the missing ends; gives the record id by key, `null` where the end is left out. */
export function settleEnds(
  draft: PlanDraft,
  ends: readonly MissingEnd[],
): ReadonlyMap<string, string | null> {
  return new Map(ends.map((end) => [end.key, settle(draft, end)]))
}

function settle(draft: PlanDraft, { word, choice, first }: MissingEnd): string | null {
  const { company } = draft.roster
  if (choice === 'leave') return null
  const placeholder = choice === 'company' ? draft.roster.placeholder : undefined
  if (choice === 'company' && company && !placeholder) return company.id
  const id = placeholder?.id ?? (/\s/.test(word) ? draft.roster.freeId(word) : Roster.recordId(word))
  const kind = choice === 'company' ? 'company' : 'other'
  const participant = placeholder ? { ...placeholder, name: word } : newParticipant({ id, name: word, kind })
  if (!draft.plan(first, participant, word, ['Only flows name it.'])) return null
  draft.roster.take(participant, first)
  return id
}

function chosen(ends: ImportOptions['ends'], key: string, remembered: ReadonlySet<string>): EndChoice {
  return (Object.hasOwn(ends, key) ? ends[key] : undefined) ?? (remembered.has(key) ? 'company' : 'create')
}

/** Ends that an earlier import of the same flows took for the map's company: those flows end at it by now. */
function companyBefore({ records, roster }: PlanDraft, flows: readonly FlowRow[]): ReadonlySet<string> {
  const keys = new Set<string>()
  const company = roster.company?.id
  if (company === undefined) return keys
  const idOf = (end: End) => (end.is === 'there' ? end.id : company)
  for (const flow of flows) {
    const end = [flow.from, flow.to].find((end) => end.is === 'missing')
    if (end?.is !== 'missing' || keys.has(end.key)) continue
    const [from, to] = [idOf(flow.from), idOf(flow.to)]
    const before = records.find('flow', FlowIds.of(flow, from, to, 1))
    if (before?.from === from && before.to === to && from !== to) keys.add(end.key)
  }
  return keys
}
