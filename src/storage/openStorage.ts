import { SCHEMA } from '#records/commit.ts'
import { MIGRATIONS, type Migration } from '#records/migrations.ts'
import { appendCommits, changesSince } from '#storage/changeLog.ts'
import { openDatabase, type Database } from '#storage/database.ts'
import { duplicateMap } from '#storage/duplicateMap.ts'
import { loadMap } from '#storage/loadMap.ts'
import { createMap, markDeleted, purgeDeleted, watchMaps, type ListParts } from '#storage/mapList.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { renameMap } from '#storage/renameMap.ts'
import { openSignals, type Signals } from '#storage/signals.ts'

export type { MapStorage }

export interface StorageOptions {
  /** Another tab with older code keeps this one from opening: it has to be closed. */
  onBlocked?(): void
  readonly name?: string
  now?(): Date
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
  readonly logKept?: number
  readonly schema?: number
  readonly migrations?: readonly Migration[]
}

/** A tab that has slept through more changes than this reads the whole map again. */
const LOG_KEPT = 200

/**
 * Opens the maps kept on this device and purges those deleted long ago. Rejects with a `NewerDataError` where a newer
 * Partnerscape was here, and with the browser's own error where it keeps nothing at all, as some private windows do.
 */
export async function openStorage(options: StorageOptions = {}): Promise<MapStorage> {
  const { name = 'partnerscape' } = options
  const newerListeners = new Set<() => void>()
  const db = await openDatabase({
    ...options,
    name,
    onNewer() {
      for (const listener of newerListeners) listener()
    },
  })
  const parts = partsOf(db, options)
  // What cannot be purged now is purged at another opening.
  await purgeDeleted(parts).catch(() => undefined)
  return mapStorage(parts, openSignals(name), newerListeners)
}

function partsOf(db: Database, options: StorageOptions): ListParts {
  const { logKept = LOG_KEPT, schema = SCHEMA, migrations = MIGRATIONS, now = () => new Date() } = options
  return { db, logKept, schema, migrations, now, newId: randomId }
}

function mapStorage(parts: ListParts, signals: Signals, newerListeners: Set<() => void>): MapStorage {
  return {
    watchMaps: (listener) => watchMaps(parts, listener),
    createMap: (records) => createMap(parts, records),
    async renameMap(mapId, name) {
      signals.send(mapId, await renameMap(parts, mapId, name))
    },
    duplicateMap: (mapId) => duplicateMap(parts, mapId),
    deleteMap: (mapId) => markDeleted(parts, mapId, true),
    restoreMap: (mapId) => markDeleted(parts, mapId, false),
    load: (mapId) => loadMap(parts, mapId),
    async append(mapId, commits) {
      signals.send(mapId, await appendCommits(parts, mapId, commits))
    },
    changesSince: (mapId, seq) => changesSince(parts, mapId, seq),
    onSignal: (mapId, listener) => signals.on(mapId, listener),
    async savePicture(mapId, picture) {
      await parts.db.pictures.put({ mapId, picture })
    },
    onNewer(listener) {
      newerListeners.add(listener)
      return () => newerListeners.delete(listener)
    },
    close() {
      signals.close()
      parts.db.close({ disableAutoOpen: true })
    },
  }
}

/** 80 random bits. Not `crypto.randomUUID`, which is missing where the app is served over plain http. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}
