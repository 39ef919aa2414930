import { liveQuery } from 'dexie'
import { newMap } from '#records/map.ts'
import { mapRecordIn, sizeOf, type MapSummary } from '#records/mapSummary.ts'
import type { AnyRecord } from '#records/record.ts'
import { ofMap, type MapRow } from '#storage/database.ts'
import { rowsOf, type LoadParts } from '#storage/loadMap.ts'

export interface ListParts extends LoadParts {
  newId(): string
}

const DAYS_UNTIL_PURGE = 30
const DAY_MS = 86_400_000

export function watchMaps({ db }: ListParts, listener: (maps: readonly MapSummary[]) => void): () => void {
  const query = liveQuery(async () => {
    const [rows, pictures] = await Promise.all([db.maps.toArray(), db.pictures.toArray()])
    const pictureOf = new Map(pictures.map(({ mapId, picture }) => [mapId, picture]))
    return rows
      .map((row) => summaryOf(row, pictureOf.get(row.id) ?? null))
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
  })
  // A failed read leaves the list as it was; the next change of any map reads it again.
  const subscription = query.subscribe({ next: listener, error: () => undefined })
  return () => subscription.unsubscribe()
}

/** Keeps `records` as a new map; one without a map record gets a new one. */
export async function createMap(parts: ListParts, records: readonly AnyRecord[]): Promise<string> {
  const { db } = parts
  const own = mapRecordIn(records)
  const kept = own ? records : [newMap('Untitled map'), ...records]
  const id = parts.newId()
  const line = { ...newLine(parts, id), ...sizeOf(kept), name: own?.name ?? 'Untitled map' }
  await db.transaction('rw', db.maps, db.records, async () => {
    await db.records.bulkAdd(kept.map((record) => ({ mapId: id, id: record.id, record })))
    await db.maps.add(line)
  })
  return id
}

/** The list line of a map made now, empty and with nothing in its log. */
export function newLine({ now, schema }: ListParts, id: string) {
  const at = now().toISOString()
  return { id, createdAt: at, changedAt: at, deletedAt: null, schema, seq: 0, floor: 0, logged: 0 }
}

/** Sets or takes away the mark of a deleted map; a map that is gone stays gone. */
export async function markDeleted({ db, now }: ListParts, mapId: string, deleted: boolean): Promise<void> {
  await db.maps.update(mapId, { deletedAt: deleted ? now().toISOString() : null })
}

/** Removes for good what was deleted 30 days ago or longer. */
export async function purgeDeleted({ db, now }: ListParts): Promise<void> {
  const limit = now().getTime() - DAYS_UNTIL_PURGE * DAY_MS
  const isDue = ({ deletedAt }: MapRow) => deletedAt !== null && Date.parse(deletedAt) <= limit
  // Looked for before writing, because every write waits for the disk and this runs at each start.
  if (!(await db.maps.toArray()).some(isDue)) return
  await db.transaction('rw', db.maps, db.records, db.changes, db.pictures, async () => {
    for (const { id } of (await db.maps.toArray()).filter(isDue)) {
      await rowsOf(db, id).delete()
      await db.changes
        .where('[mapId+seq]')
        .between(...ofMap(id))
        .delete()
      await db.pictures.delete(id)
      await db.maps.delete(id)
    }
  })
}

function summaryOf(row: MapRow, picture: Blob | null): MapSummary {
  const { id, name, participants, flows, createdAt, changedAt, deletedAt } = row
  return { id, name, participants, flows, createdAt, changedAt, deletedAt, picture }
}
