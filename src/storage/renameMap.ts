import { diffRecord } from '#records/diff.ts'
import { MAP_ID, newMap, type MapRecord } from '#records/map.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { appendCommits } from '#storage/changeLog.ts'
import { migrateMap } from '#storage/loadMap.ts'
import type { ListParts } from '#storage/mapList.ts'

/** Renames through the log, so that tabs in which the map is open see it. Rejects a name that cannot be kept. */
export async function renameMap(parts: ListParts, mapId: string, name: string): Promise<number> {
  const { db } = parts
  await migrateMap(parts, mapId)
  return db.transaction('rw', db.maps, db.records, db.changes, async () => {
    const row = await db.records.get([mapId, MAP_ID])
    const change = renaming(row?.record as MapRecord | undefined, name.trim())
    const diff = change ? [change] : []
    const commit = {
      id: parts.newId(),
      origin: 'edit',
      label: 'Rename map',
      schema: parts.schema,
      diff,
    } as const
    return appendCommits(parts, mapId, diff.length > 0 ? [commit] : [])
  })
}

function renaming(map: MapRecord | undefined, name: string) {
  const renamed: AnyRecord = map ? { ...map, name } : newMap(name)
  const fault = recordFault(renamed)
  if (fault?.field === 'name') throw new Error(`The map cannot be named so: ${fault.reason}.`)
  return diffRecord(map, renamed)
}
