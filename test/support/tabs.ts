// First, because Dexie looks for a global database when it is loaded and watches nothing without one.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Commit } from '#records/commit.ts'
import type { RecordChange } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import { openDatabase } from '#storage/database.ts'
import { openStorage, type StorageOptions } from '#storage/openStorage.ts'

let worlds = 0

/** One device with nothing on it: tabs opened on it share the database and hear each other, and those of no other. */
export function aDevice() {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange, name: `device ${++worlds}` }
  return {
    ...device,
    openTab: (options: StorageOptions = {}) => openStorage({ ...device, ...options }),
    /** The tables themselves, to look into or to spoil. */
    openDatabase: () => openDatabase({ ...device, onNewer: () => undefined }),
  }
}

export function aCommit(id: string, ...diff: RecordChange[]): Commit {
  return { id, origin: 'edit', label: id, schema: 1, diff }
}

export function adding(record: AnyRecord): RecordChange {
  return { op: 'add', id: record.id, record }
}

export function removing(record: AnyRecord): RecordChange {
  return { op: 'remove', id: record.id, record }
}

/** Sets the fields, wherever they stood before. */
export function setting(id: string, fields: Readonly<Record<string, unknown>>): RecordChange {
  return { op: 'update', id, before: {}, after: fields }
}
