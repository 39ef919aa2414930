import { kindFromWord } from '#domain/kinds/kindFromWord.ts'
import type { Place } from '#exchange/csv/importPlan.ts'
import { nameFault, participantFields } from '#exchange/csv/participantCells.ts'
import type { PlanDraft } from '#exchange/csv/planDraft.ts'
import type { MappedTable } from '#exchange/csv/recogniseTable.ts'
import { FILE_ID_LIMIT, Roster } from '#exchange/csv/roster.ts'
import { RowCells } from '#exchange/csv/rowCells.ts'
import { oneLine, severalWords, shortened } from '#exchange/csv/words.ts'
import { newParticipant, type Participant } from '#records/participant.ts'

/** Plans the rows of the participants tables: each is matched by id, then by name, else created. */
export function planParticipants(draft: PlanDraft, tables: readonly MappedTable[]): void {
  draft.roster.reserve(idsNamed(tables))
  for (const { table, mapping } of tables)
    for (const row of table.rows) {
      const place = { fileName: table.fileName, row: row.row }
      if (row.fault === null) planRow(draft, new RowCells(row, table, mapping), place)
      else draft.skip(place, 'participant', row.cells.find(Boolean) ?? '', `The row ${row.fault}`)
    }
}

/** Record ids that some row names. */
function idsNamed(tables: readonly MappedTable[]): string[] {
  return tables.flatMap(({ table, mapping }) => {
    const column = (mapping.columns as readonly string[]).indexOf('id')
    return column < 0 ? [] : table.rows.map(({ cells }) => Roster.recordId(cells[column] ?? ''))
  })
}

function planRow(draft: PlanDraft, cells: RowCells, place: Place): void {
  const [name, fileId] = [oneLine(cells.text('name')), cells.text('id')]
  const title = name || fileId
  const matched = match(draft.roster, name, fileId, place)
  const found = placeholderFor(draft, cells, matched) ?? matched
  const fault = nameFault(name) ?? ('fault' in found ? found.fault : null)
  if (fault !== null || 'fault' in found) return draft.skip(place, 'participant', title, fault ?? '')
  const before = draft.records.find('participant', found.id)
  const after = participantAfter(draft, cells, name, found.id, before)
  const second = secondCompany(draft.roster, after)
  if (second !== null) return draft.skip(place, 'participant', title, second)
  const fits = draft.plan(place, after, title, cells.remarks)
  if (fits) draft.roster.take(after, place, fileId)
}

function match(
  roster: Roster,
  name: string,
  fileId: string,
  place: Place,
): { id: string } | { fault: string } {
  if (fileId.length > FILE_ID_LIMIT) return { fault: `The id is longer than ${FILE_ID_LIMIT} characters.` }
  const earlier = fileId === '' ? undefined : roster.ofFileId(fileId)
  if (earlier)
    return { fault: `The id “${shortened(fileId)}” is already used in ${told(earlier.place, place)}.` }
  const recordId = Roster.recordId(fileId)
  if (fileId !== '' && roster.find(recordId)) {
    const claim = roster.claimedBy(recordId)
    return claim ? { fault: `The same participant is already in ${told(claim, place)}.` } : { id: recordId }
  }
  const sameName = roster.named(name)
  const [id, ...others] = sameName.filter((id) => !roster.isReserved(id) && !roster.claimedBy(id))
  if (others.length > 0)
    return {
      fault: `${others.length + 1} participants of the map are named “${shortened(name)}”; an id would tell which.`,
    }
  if (id !== undefined) return { id }
  if (fileId !== '') return { id: recordId }
  const twin = sameName.map((id) => roster.claimedBy(id)).find((claim) => claim !== undefined)
  return twin
    ? { fault: `The name “${shortened(name)}” is already used in ${told(twin, place)}.` }
    : { id: roster.freeId(name) }
}

/** A company that is new to the map takes the place of the one a new map begins with. */
function placeholderFor({ roster }: PlanDraft, cells: RowCells, matched: { id: string } | { fault: string }) {
  const isNew = 'id' in matched && roster.find(matched.id) === undefined
  const [kind = ''] = severalWords(cells.text('kind'))
  return isNew && kindFromWord(kind).kind === 'company' ? roster.placeholder : undefined
}

function participantAfter(
  draft: PlanDraft,
  cells: RowCells,
  name: string,
  id: string,
  before: Participant | undefined,
): Participant {
  const fields = participantFields(cells, before)
  const tier = cells.fitting('tier', 'name')
  const after = {
    ...(before ?? newParticipant({ id, name, kind: 'other' })),
    ...fields,
    name,
    ...(tier === '' ? {} : { tierId: draft.tiers.idOf(tier) }),
  }
  if (before?.kind !== 'company' || after.kind === 'company') return after
  cells.remark('kind', 'the company of the map stays its company')
  return { ...after, kind: 'company', kindText: '' }
}

/** A map has one company (rules.md §1, E_COMPANY_MANY). */
function secondCompany(roster: Roster, after: Participant): string | null {
  const { company } = roster
  if (after.kind !== 'company' || !company || company.id === after.id) return null
  return `A map has one company, and here it is ${shortened(company.name)}.`
}

function told(place: Place, from: Place): string {
  return place.fileName === from.fileName ? `row ${place.row}` : `${place.fileName}, row ${place.row}`
}
