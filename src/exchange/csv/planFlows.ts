import { currencyOf } from '#domain/money/currencyOf.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { presetTangible } from '#domain/flows/presetTangible.ts'
import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import { flowNote } from '#exchange/csv/flowCells.ts'
import type { End } from '#exchange/csv/flowEnds.ts'
import { FlowIds } from '#exchange/csv/flowIds.ts'
import { readFlowRows, type FlowRow } from '#exchange/csv/flowRows.ts'
import type { ImportOptions, ImportPlan } from '#exchange/csv/importPlan.ts'
import { likelyCompany, missingEnds, settleEnds } from '#exchange/csv/missingEnds.ts'
import type { PlanDraft } from '#exchange/csv/planDraft.ts'
import type { MappedTable } from '#exchange/csv/recogniseTable.ts'
import { shortened } from '#exchange/csv/words.ts'
import { newFlow, type Flow } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** Plans the rows of the flows tables, after the participants: ends that are missing are settled as the options say. */
export function planFlows(
  draft: PlanDraft,
  tables: readonly MappedTable[],
  options: ImportOptions,
): Pick<ImportPlan, 'missingEnds' | 'suggestedCompany'> {
  const currency = currencyOf(draft.records)
  const rows = readFlowRows(draft.roster, tables, currency)
  const flows = rows.filter((row) => 'cells' in row)
  const missing = missingEnds(draft, flows, options)
  const suggestedCompany = likelyCompany(draft, missing, flows.length)
  const settled = settleEnds(draft, missing)
  const ids = new FlowIds()
  for (const row of rows)
    if ('cells' in row) planFlow(draft, row, settled, ids)
    else draft.skip(row.place, 'flow', row.title, row.reason)
  return { missingEnds: missing, suggestedCompany }
}

function planFlow(
  draft: PlanDraft,
  flow: FlowRow,
  settled: ReadonlyMap<string, string | null>,
  ids: FlowIds,
): void {
  const [from, to] = [idOf(flow.from, settled), idOf(flow.to, settled)]
  const skip = (reason: string) => draft.skip(flow.place, 'flow', titleOf(draft, flow, from, to), reason)
  if (from === null || to === null) return skip(`Its ${from === null ? 'start' : 'end'} is left out.`)
  if (from === to) return skip('The flow would go from a participant back to itself.')
  const next = ids.next(flow, from, to)
  if ('usedIn' in next)
    return skip(`The id “${shortened(flow.fileId)}” is already used in row ${next.usedIn.row}.`)
  planOne(draft, flow, next.id, from, to, null)
  if (!flow.read.mutual) return
  const back = { ...flow, fileId: flow.fileId === '' ? '' : `${flow.fileId}~back` }
  const backId = ids.next(back, to, from)
  if ('id' in backId) planOne(draft, back, backId.id, to, from, next.id)
}

function planOne(
  draft: PlanDraft,
  flow: FlowRow,
  id: string,
  from: string,
  to: string,
  inReturnFor: string | null,
): void {
  const { read, cells } = flow
  const before = draft.records.find('flow', id)
  const base = before ?? freshFlow(draft, flow, id, from, to, inReturnFor)
  const kind = read.kind ?? base.kind
  const after: Flow = { ...base, ...read.fields, kind, from, to, note: flowNote(cells, base.note) }
  const title = titleOf(draft, flow, from, to)
  draft.plan(flow.place, after, `${title}: ${after.label || FLOW_INFO[kind].term}`, cells.remarks)
}

function freshFlow(
  draft: PlanDraft,
  { read, cells }: FlowRow,
  id: string,
  from: string,
  to: string,
  inReturnFor: string | null,
): Flow {
  const kind = read.kind ?? usualKind(draft, from, to)
  if (read.kind === null) {
    const { term } = FLOW_INFO[kind]
    const word = shortened(read.kindWord, 40)
    cells.remark(
      'kind',
      word === '' ? `empty; taken as ${term}` : `“${word}” is no kind of flow we know; taken as ${term}`,
    )
  }
  const label = read.kind === null ? read.kindWord : ''
  return newFlow({ id, from, to, kind, label, tangible: presetTangible(kind, []), inReturnFor })
}

/** What is suggested first for the two kinds (rules.md §2). */
function usualKind({ roster }: PlanDraft, from: string, to: string): FlowKind {
  const [usual] = suggestFlows(roster.find(from)?.kind ?? 'other', roster.find(to)?.kind ?? 'other').gives
  return usual ?? 'product'
}

function idOf(end: End, settled: ReadonlyMap<string, string | null>): string | null {
  if (end.is === 'there') return end.id
  return end.is === 'missing' ? (settled.get(end.key) ?? null) : null
}

function titleOf({ roster }: PlanDraft, flow: FlowRow, from: string | null, to: string | null): string {
  const name = (id: string | null, end: FlowRow['from']) =>
    shortened((id !== null && roster.find(id)?.name) || (end.is === 'missing' ? end.word : ''), 40)
  return `${name(from, flow.from)} → ${name(to, flow.to)}`
}
