import { counted, type Command, type Edit } from '#commands/command.ts'
import { secondCompanyFault } from '#domain/kinds/companyOf.ts'
import { freeSpot } from '#domain/layout/freeSpot.ts'
import { COMPANY_SIZE } from '#domain/layout/geometry.ts'
import { newcomerSpots } from '#domain/layout/newcomerSpots.ts'
import { centreOf, participantRect, takenBy } from '#domain/layout/occupied.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'

/** What an import brings: records that are new, and fields of records that are there. */
export interface ImportedRecords {
  readonly creates: readonly AnyRecord[]
  readonly updates: readonly (
    | { readonly type: 'participant'; readonly id: string; readonly fields: Partial<Participant> }
    | { readonly type: 'flow'; readonly id: string; readonly fields: Partial<Flow> }
  )[]
}

/**
 * Takes a whole import in one step. New participants are laid out in role sectors around the company; those already on
 * the map stay where they are. What has been made meanwhile under the same id stays, what is gone stays gone.
 */
export function importRecords({ creates, updates }: ImportedRecords): Command {
  return (edit) => {
    const added = creates.filter(({ id }) => !edit.records.get(id))
    const company = added.find((record) => record.type === 'participant' && record.kind === 'company')
    const fault = company ? secondCompanyFault(edit.records) : null
    if (fault !== null) return { refused: fault }
    for (const record of added) edit.put(record)
    for (const update of updates)
      if (update.type === 'participant') edit.update('participant', update.id, update.fields)
      else edit.update('flow', update.id, update.fields)
    place(edit, added)
    return { label: `import ${importCounted({ creates, updates })}` }
  }
}

/** "979 participants and 1,342 flows": how many an import creates or changes. */
export function importCounted({ creates, updates }: ImportedRecords): string {
  const count = (type: AnyRecord['type']) =>
    [...creates, ...updates].filter((one) => one.type === type).length
  return (
    [thousands(count('participant'), 'participant'), thousands(count('flow'), 'flow')]
      .filter((part) => !part.startsWith('0 '))
      .join(' and ') || 'nothing new'
  )
}

function thousands(count: number, one: string): string {
  return counted(count, one).replace(String(count), count.toLocaleString('en'))
}

function place(edit: Edit, added: readonly AnyRecord[]): void {
  const newcomers = added.filter((record) => record.type === 'participant')
  if (newcomers.length === 0) return
  const settled = [...edit.records.all('participant')].map(({ id }) => edit.find('participant', id))
  const standing = settled.filter((participant) => participant !== undefined)
  const company = newcomers.find(({ kind }) => kind === 'company')
  const centre = company && { ...company, ...companySpot(standing) }
  const others = newcomers.filter((participant) => participant !== company)
  const table = new RecordTable([
    ...standing,
    ...(centre ? [centre] : []),
    ...others,
    ...edit.records.all('flow'),
    ...added.filter((record) => record.type === 'flow'),
  ])
  const moving = new Set(others.map(({ id }) => id))
  const places = newcomerSpots(table, moving)
  if (centre) edit.put(centre)
  for (const [id, at] of places) edit.update('participant', id, at)
}

/** A new company stands amid what is there, on free ground. */
function companySpot(standing: readonly Participant[]) {
  return freeSpot(centreOf(standing), takenBy(standing.map(participantRect)), COMPANY_SIZE)
}
