import { diffRecord } from '#records/diff.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { FieldChange, Place, PlannedRow, RecordUpdate } from '#exchange/csv/importPlan.ts'
import { Roster } from '#exchange/csv/roster.ts'
import { TierBook } from '#exchange/csv/tierBook.ts'
import { shortened } from '#exchange/csv/words.ts'

/** Where the steps of planning write: the rows of the preview, and what the import will put into the map. */
export class PlanDraft {
  readonly records: Records
  readonly roster: Roster
  readonly tiers: TierBook
  readonly rows: PlannedRow[] = []
  readonly creates: AnyRecord[] = []
  readonly updates: RecordUpdate[] = []

  constructor(records: Records) {
    this.records = records
    this.roster = new Roster(records)
    this.tiers = new TierBook(records)
  }

  skip(place: Place, is: PlannedRow['is'], title: string, reason: string): void {
    this.rows.push({ ...row(place, is, title), action: 'skip', reason })
  }

  /** Plans the record as a row leaves it; a record that could not be saved is skipped, so that an import never fails half way. */
  plan(place: Place, after: Participant | Flow, title: string, remarks: readonly string[]): boolean {
    const fault = recordFault(after)
    if (fault) {
      this.skip(place, after.type, title, `The ${fault.field || 'row'} cannot be kept: ${fault.reason}.`)
      return false
    }
    const before = this.records.get(after.id)
    const change = diffRecord(before, after)
    const planned = { ...row(place, after.type, title), remarks: [...remarks] }
    if (!before) this.creates.push(after)
    else if (change?.op === 'update')
      this.updates.push({ type: after.type, id: after.id, fields: change.after })
    const changes = change?.op === 'update' ? fieldChanges(change.before, change.after) : []
    this.rows.push({ ...planned, changes, action: before ? (change ? 'update' : 'unchanged') : 'create' })
    return true
  }
}

function row({ fileName, row }: Place, is: PlannedRow['is'], title: string) {
  return { fileName, row, is, title: shortened(title, 100), reason: '', remarks: [], changes: [] }
}

type Fields = Readonly<Record<string, unknown>>

function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  return Object.keys(after).map((field) => ({
    field,
    before: shown(before[field]),
    after: shown(after[field]),
  }))
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  return shortened(Array.isArray(value) ? value.join(', ') || '–' : (value as string | number).toString())
}
