import type { Commit, LoggedCommit } from '#records/commit.ts'
import type { MapSummary } from '#records/mapSummary.ts'
import type { AnyRecord } from '#records/record.ts'

export interface LoadedMap {
  readonly rows: AnyRecord[]
  /** The place in the log up to which `rows` hold everything. */
  readonly seq: number
  /** One sentence for each row that stays on disk but cannot be shown. */
  readonly faults: string[]
}

export type ChangesSince = { readonly changes: readonly LoggedCommit[] } | { readonly behindFloor: true }

/** The maps kept on this device. Whatever fails rejects with an error that `failureReason` puts into words. */
export interface MapStorage {
  /** Tells the list of maps now and after each change in any tab, deleted ones included; newest change first. */
  watchMaps(listener: (maps: readonly MapSummary[]) => void): () => void
  /** Keeps `records` as a new map and gives back its id. */
  createMap(records: readonly AnyRecord[]): Promise<string>
  renameMap(mapId: string, name: string): Promise<void>
  duplicateMap(mapId: string): Promise<string>
  /** Puts the map aside; it is purged 30 days later unless it is restored or edited. */
  deleteMap(mapId: string): Promise<void>
  restoreMap(mapId: string): Promise<void>
  /** `null` where there is no such map. */
  load(mapId: string): Promise<LoadedMap | null>
  /** Logs the commits in order and folds them into the rows; once it resolves they are on disk. */
  append(mapId: string, commits: readonly Commit[]): Promise<void>
  changesSince(mapId: string, seq: number): Promise<ChangesSince>
  /** Called when another tab has written to the map, and when this tab is looked at again. */
  onSignal(mapId: string, listener: () => void): () => void
  savePicture(mapId: string, picture: Blob): Promise<void>
  /** Called once a newer Partnerscape takes over the database; nothing can be read or written here any more. */
  onNewer(listener: () => void): () => void
  close(): void
}
