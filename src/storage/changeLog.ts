import { applyChange } from '#records/diff.ts'
import { mapRecordIn, sizeOf } from '#records/mapSummary.ts'
import type { Commit, LoggedCommit } from '#records/commit.ts'
import type { AnyRecord } from '#records/record.ts'
import { ofMap, type ChangeRow, type Database, type MapRow } from '#storage/database.ts'
import type { ChangesSince } from '#storage/mapStorage.ts'
import { MapGoneError, NewerDataError } from '#storage/storageFault.ts'

export interface LogParts {
  readonly db: Database
  /** Schema number of the code that runs here. */
  readonly schema: number
  /** Changes that stay when the log is cut; it is cut when it holds twice as many. */
  readonly logKept: number
  now(): Date
}

/**
 * Logs the commits and folds them into the stored rows in one transaction, and keeps the map's line in the list true
 * (S7). Gives back the place of the last one in the log. A commit that is logged already is passed over, so a write
 * whose answer was lost may be tried again.
 */
export function appendCommits(parts: LogParts, mapId: string, commits: readonly Commit[]): Promise<number> {
  const { db } = parts
  return db.transaction('rw', db.maps, db.records, db.changes, async () => {
    const map = await writableMap(parts, mapId)
    const fresh = await notLoggedYet(db, mapId, commits)
    if (fresh.length === 0) return map.seq
    const folded = await foldIntoRows(db, mapId, fresh)
    const seq = await db.changes.bulkAdd(fresh.map((commit) => ({ ...commit, mapId })))
    const written = { ...listLine(map, folded), seq, logged: map.logged + fresh.length }
    // An edit brings a deleted map back: what somebody works on must not be purged.
    const line = { ...written, changedAt: parts.now().toISOString(), deletedAt: null }
    await db.maps.put(await cutLog(parts, line))
    return seq
  })
}

/** The changes after `seq`, in log order; or that the log no longer reaches back so far (S12). */
export function changesSince({ db, schema }: LogParts, mapId: string, seq: number): Promise<ChangesSince> {
  return db.transaction('r', db.maps, db.changes, async () => {
    const map = await db.maps.get(mapId)
    if (!map) throw new MapGoneError()
    if (map.schema > schema) throw new NewerDataError()
    if (seq < map.floor) return { behindFloor: true as const }
    const rows = await db.changes
      .where('[mapId+seq]')
      .between([mapId, seq], ofMap(mapId)[1], false, true)
      .toArray()
    return { changes: rows.map(loggedCommit) }
  })
}

interface Folded {
  readonly before: readonly (AnyRecord | undefined)[]
  readonly after: readonly (AnyRecord | undefined)[]
}

async function writableMap({ db, schema }: LogParts, mapId: string): Promise<MapRow> {
  const map = await db.maps.get(mapId)
  if (!map) throw new MapGoneError()
  if (map.schema > schema) throw new NewerDataError()
  return map
}

async function notLoggedYet(db: Database, mapId: string, commits: readonly Commit[]): Promise<Commit[]> {
  const keys = commits.map((commit) => [mapId, commit.id])
  const logged = await db.changes.where('[mapId+id]').anyOf(keys).toArray()
  const known = new Set(logged.map((change) => change.id))
  return commits.filter((commit) => !known.has(commit.id))
}

/** Reads the rows inside the transaction and never takes a tab's copy: another tab may have written since (S7). */
async function foldIntoRows(db: Database, mapId: string, commits: readonly Commit[]): Promise<Folded> {
  const changes = commits.flatMap((commit) => commit.diff)
  const ids = [...new Set(changes.map((change) => change.id))]
  const stored = await db.records.bulkGet(ids.map((id): [string, string] => [mapId, id]))
  const before = stored.map((row) => row?.record as AnyRecord | undefined)
  const rows = new Map(ids.map((id, index) => [id, before[index]]))
  for (const change of changes) rows.set(change.id, applyChange(rows.get(change.id), change))
  const kept = [...rows].flatMap(([id, record]) => (record ? [{ mapId, id, record }] : []))
  const gone = ids.filter((id) => !rows.get(id)).map((id): [string, string] => [mapId, id])
  await db.records.bulkPut(kept)
  await db.records.bulkDelete(gone)
  return { before, after: [...rows.values()] }
}

function listLine(map: MapRow, { before, after }: Folded): MapRow {
  const [was, is] = [sizeOf(before), sizeOf(after)]
  return {
    ...map,
    name: mapRecordIn(after)?.name ?? map.name,
    participants: map.participants + is.participants - was.participants,
    flows: map.flows + is.flows - was.flows,
  }
}

async function cutLog({ db, logKept }: LogParts, map: MapRow): Promise<MapRow> {
  if (map.logged <= 2 * logKept) return map
  const seqs = await db.changes
    .where('[mapId+seq]')
    .between(...ofMap(map.id))
    .primaryKeys()
  const cut = seqs.slice(0, Math.max(0, seqs.length - logKept))
  await db.changes.bulkDelete(cut)
  return { ...map, floor: cut.at(-1) ?? map.floor, logged: seqs.length - cut.length }
}

function loggedCommit({ id, origin, label, schema, diff, seq = 0 }: ChangeRow): LoggedCommit {
  return { id, origin, label, schema, diff, seq }
}
