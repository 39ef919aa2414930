import { REMOVED_FIELD, type ScenarioChange } from '#records/scenarioChange.ts'
import { RECORD_TYPES, recordFault, type AnyRecord } from '#records/record.ts'
import { RecordTable, type Records } from '#records/recordTable.ts'

/**
 * The map as it would be: planned flows run, and a scenario's changes are made. Without a scenario only the plans join.
 * A change whose record is gone, or that no longer fits it, is passed over.
 */
export function toBe(records: Records, scenarioId: string | null = null): RecordTable {
  const table = new RecordTable(RECORD_TYPES.flatMap((type) => [...records.all(type)].map(started)))
  for (const change of records.all('scenarioChange'))
    if (change.scenarioId === scenarioId) make(table, change)
  return table
}

/** The record with one field of a scenario, or `null` where that is not a sound record. */
export function changedRecord(record: AnyRecord, { field, value }: Pick<ScenarioChange, 'field' | 'value'>) {
  const changed: unknown = { ...record, [field]: value }
  return recordFault(changed) === null ? (changed as AnyRecord) : null
}

/** One record with all that a scenario changes of it. */
export function inScenario(record: AnyRecord, scenarioId: string, records: Records): AnyRecord {
  let changed = record
  for (const change of records.all('scenarioChange'))
    if (change.scenarioId === scenarioId && change.recordId === record.id)
      changed = changedRecord(changed, change) ?? changed
  return changed
}

function started(record: AnyRecord): AnyRecord {
  return record.type === 'flow' && record.status === 'planned' ? { ...record, status: 'active' } : record
}

function make(table: RecordTable, change: ScenarioChange): void {
  const record = table.get(change.recordId)
  if (!record) return
  if (change.field !== REMOVED_FIELD) {
    const changed = changedRecord(record, change)
    if (changed) table.put(changed)
    return
  }
  if (record.type === 'participant') for (const { id } of table.flowsAt(record.id)) table.remove(id)
  table.remove(record.id)
}
