import { migrateRecord, type Migration } from '#records/migrations.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { ofMap, type Database, type MapRow, type RecordRow } from '#storage/database.ts'
import type { LogParts } from '#storage/changeLog.ts'
import type { LoadedMap } from '#storage/mapStorage.ts'
import { NewerDataError } from '#storage/storageFault.ts'

export interface LoadParts extends LogParts {
  readonly migrations: readonly Migration[]
}

/**
 * Reads a map's rows and its place in the log at one moment (S9). Rows that are not sound stay on disk as they are and
 * are told instead of shown. Rejects with a `NewerDataError` where a newer Partnerscape has written the map (S11).
 */
export async function loadMap(parts: LoadParts, mapId: string): Promise<LoadedMap | null> {
  await migrateMap(parts, mapId)
  const stored = await readStored(parts.db, mapId)
  if (!stored) return null
  if (stored.map.schema > parts.schema) throw new NewerDataError()
  const faults = stored.rows.map(rowFault)
  return {
    rows: stored.rows.flatMap((row, index) => (faults[index] === null ? [row.record as AnyRecord] : [])),
    seq: stored.map.seq,
    faults: faults.filter((fault) => fault !== null),
  }
}

/**
 * Brings the rows of a map of an older schema up to this one. The log is cut with it: its older changes do not fit the
 * new rows, and tabs with older code have to reload, whereupon they meet the higher number and stop (S11, S12).
 */
export async function migrateMap(parts: LoadParts, mapId: string): Promise<void> {
  const { db, schema } = parts
  const known = await db.maps.get(mapId)
  if (!known || known.schema >= schema) return
  await db.transaction('rw', db.maps, db.records, db.changes, async () => {
    const map = await db.maps.get(mapId)
    if (!map || map.schema >= schema) return
    const rows = await rowsOf(db, mapId).toArray()
    await db.records.bulkPut(rows.map((row) => migrated(row, map.schema, parts.migrations)))
    await db.changes
      .where('[mapId+seq]')
      .between(...ofMap(mapId))
      .delete()
    await db.maps.put({ ...map, schema, floor: map.seq, logged: 0 })
  })
}

export function rowsOf(db: Database, mapId: string) {
  return db.records.where('[mapId+id]').between(...ofMap(mapId))
}

function readStored(db: Database, mapId: string): Promise<{ map: MapRow; rows: RecordRow[] } | null> {
  return db.transaction('r', db.maps, db.records, async () => {
    const map = await db.maps.get(mapId)
    return map ? { map, rows: await rowsOf(db, mapId).toArray() } : null
  })
}

/** A row that a step cannot read stays as it is; the check that follows tells of it. */
function migrated(row: RecordRow, schema: number, migrations: readonly Migration[]): RecordRow {
  try {
    return { ...row, record: migrateRecord(row.record, schema, migrations) }
  } catch {
    return row
  }
}

function rowFault({ id, record }: RecordRow): string | null {
  const fault = recordFault(record)
  if (!fault && (record as AnyRecord).id === id) return null
  const what = fault ? `${fault.field || 'record'} – ${fault.reason}` : 'it is stored under another id'
  return `"${nameOf(record) ?? id}" cannot be shown and is kept as it is: ${what}.`
}

function nameOf(record: unknown): string | null {
  const name = (record as { name?: unknown } | null)?.name
  return typeof name === 'string' && name !== '' ? name.slice(0, 80) : null
}
