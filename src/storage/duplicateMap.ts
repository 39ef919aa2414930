import { TEXT_LIMITS } from '#records/fields.ts'
import { MAP_ID } from '#records/map.ts'
import type { RecordRow } from '#storage/database.ts'
import { migrateMap, rowsOf } from '#storage/loadMap.ts'
import { newLine, type ListParts } from '#storage/mapList.ts'
import { MapGoneError } from '#storage/storageFault.ts'

/** Copies rows and picture to a new map named "… copy", with an empty log, and gives back its id. */
export async function duplicateMap(parts: ListParts, mapId: string): Promise<string> {
  const { db } = parts
  await migrateMap(parts, mapId)
  const id = parts.newId()
  await db.transaction('rw', db.maps, db.records, db.pictures, async () => {
    const map = await db.maps.get(mapId)
    if (!map) throw new MapGoneError()
    const name = copyName(map.name)
    const rows = await rowsOf(db, mapId).toArray()
    await db.records.bulkAdd(rows.map((row) => renamed({ ...row, mapId: id }, name)))
    const picture = await db.pictures.get(mapId)
    if (picture) await db.pictures.add({ ...picture, mapId: id })
    const { participants, flows, schema } = map
    await db.maps.add({ ...newLine(parts, id), name, participants, flows, schema })
  })
  return id
}

function copyName(name: string): string {
  const suffix = ' copy'
  return name.slice(0, TEXT_LIMITS.name - suffix.length) + suffix
}

function renamed(row: RecordRow, name: string): RecordRow {
  return row.id === MAP_ID ? { ...row, record: { ...(row.record as object), name } } : row
}
