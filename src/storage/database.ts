import { Dexie, type Table } from 'dexie'
import type { Commit } from '#records/commit.ts'
import type { MapSummary } from '#records/mapSummary.ts'
import { NewerDataError } from '#storage/storageFault.ts'

/** Changes with tables and indexes only; what records contain is the business of `records/migrations.ts`. */
const VERSION = 1

/** One line of the list of maps, with what is needed to read its log. */
export interface MapRow extends Omit<MapSummary, 'picture'> {
  /** Schema number of all its rows. */
  readonly schema: number
  /** Place of its newest change in the log, whether that was cut since or not; 0 before the first. */
  readonly seq: number
  /** Changes up to this place are cut (S12). */
  readonly floor: number
  /** How many changes are in the log. */
  readonly logged: number
}

/** `record` is what was written, sound or not: it is judged when it is read. */
export interface RecordRow {
  readonly mapId: string
  readonly id: string
  readonly record: unknown
}

export interface ChangeRow extends Commit {
  readonly mapId: string
  /** Given by the database. */
  readonly seq?: number
}

export interface PictureRow {
  readonly mapId: string
  readonly picture: Blob
}

export type Database = Dexie & {
  readonly maps: Table<MapRow, string>
  readonly records: Table<RecordRow, [string, string]>
  readonly changes: Table<ChangeRow, number>
  readonly pictures: Table<PictureRow, string>
}

export interface DatabaseOptions {
  readonly name: string
  readonly indexedDB?: IDBFactory | undefined
  readonly IDBKeyRange?: typeof IDBKeyRange | undefined
  /** Another tab with older code holds the database and keeps this one from upgrading it. */
  onBlocked?(): void
  /** A newer Partnerscape wants to upgrade, so this connection has just been closed. */
  onNewer(): void
}

/** Opens the database; rejects with a `NewerDataError` where a newer Partnerscape has upgraded it already. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const db = new Dexie(options.name, connection(options)) as Database
  db.version(VERSION).stores({
    maps: 'id',
    records: '[mapId+id]',
    changes: '++seq, [mapId+seq], [mapId+id]',
    pictures: 'mapId',
  })
  guard(db, options)
  try {
    // Asked first, because Dexie would bring the newer tables back to the older shape before anyone could object.
    refuseNewer(await nativeVersion(options))
    await db.open()
  } catch (error) {
    db.close({ disableAutoOpen: true })
    throw error
  }
  return db
}

/** Every key `[mapId, …]` of a compound index. */
export function ofMap(mapId: string): [[string, unknown], [string, unknown]] {
  return [
    [mapId, Dexie.minKey],
    [mapId, Dexie.maxKey],
  ]
}

function connection({ indexedDB, IDBKeyRange }: DatabaseOptions) {
  const dependencies = indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {}
  // `strict` waits for the disk itself: "Saved on this device" has to hold when the power goes (S10).
  return { chromeTransactionDurability: 'strict' as const, ...dependencies }
}

function guard(db: Database, options: DatabaseOptions): void {
  db.on('versionchange', () => {
    // Without `disableAutoOpen` the next write would silently re-open the newer database and put old rows into it.
    db.close({ disableAutoOpen: true })
    options.onNewer()
    return false
  })
  db.on('blocked', () => options.onBlocked?.())
  db.on('ready', () => refuseNewer(db.backendDB().version), true)
}

/** Of what is stored; 0 where nothing is, or where the browser does not tell. */
async function nativeVersion({ name, indexedDB: factory = indexedDB }: DatabaseOptions): Promise<number> {
  const known = 'databases' in factory ? await factory.databases() : []
  return known.find((each) => each.name === name)?.version ?? 0
}

/** Dexie opens a database of a higher version without a word. It keeps ten native versions to each of its own. */
function refuseNewer(version: number): void {
  if (Math.floor(version / 10) > VERSION) throw new NewerDataError()
}
