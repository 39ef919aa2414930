import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CommandContext } from '#commands/command.ts'
import { MapSaver, type SaveStatus } from '#app/mapSaver.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { NEWER_DATA } from '#storage/storageFault.ts'
import { openMap, type OpenMap, type OpenMapParts } from '#store/openMap.ts'

export interface MapConnection {
  readonly map: OpenMap
  readonly status: StoreApi<SaveStatus>
  /** One sentence for each row that is kept on disk but could not be shown. */
  readonly faults: readonly string[]
  /** How many commits are not on disk yet: while there are any, the page asks before it closes. */
  unsavedCount(): number
  /** Tries to write at once what is not on disk; resolves when that was tried. For the moment the page is hidden. */
  flush(): Promise<void>
  /** Stops following other tabs. What is not on disk yet goes on being tried for as long as the page lives. */
  close(): void
}

export interface ConnectParts extends CommandContext {
  /** Never gives an id twice, in whatever tab: a commit whose id is in the log is taken for saved. */
  newCommitId(): string
}

/**
 * Opens the map with this id and joins it to the storage; `null` where there is no such map. Rejects where it cannot be
 * read, with a `NewerDataError` where a newer Partnerscape has written it (S11).
 */
export async function connectMap(
  storage: MapStorage,
  mapId: string,
  parts: ConnectParts,
): Promise<MapConnection | null> {
  const loaded = await storage.load(mapId)
  if (!loaded) return null
  const status = createStore<SaveStatus>()(() => ({ saving: 'saved', reason: null }))
  const map = openMap(
    loaded.rows,
    mapParts(parts, (commit) => saver.save(commit)),
  )
  const saver = new MapSaver({ storage, mapId, map, status, seq: loaded.seq })
  const stopListening = [
    storage.onSignal(mapId, () => saver.read()),
    storage.onNewer(() => saver.stop(NEWER_DATA)),
  ]
  // Another tab may have written between the load and the first signal that could be heard.
  saver.read()
  return {
    map,
    status,
    faults: loaded.faults,
    unsavedCount: () => saver.unsavedCount,
    flush: () => saver.flush(),
    close() {
      for (const stop of stopListening) stop()
    },
  }
}

/** Not spread: `today` may be a getter, which a spread would read once and for ever. */
function mapParts(parts: ConnectParts, onCommit: OpenMapParts['onCommit']): OpenMapParts {
  return {
    newId: (type) => parts.newId(type),
    newCommitId: () => parts.newCommitId(),
    onCommit,
    get today() {
      return parts.today
    },
  }
}
