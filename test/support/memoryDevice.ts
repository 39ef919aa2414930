import type { LoggedCommit } from '#records/commit.ts'
import { applyChange } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import type { MapStorage } from '#storage/mapStorage.ts'

export type Operation = 'load' | 'append' | 'read'

/** The storage of one map in memory: what a tab needs of it, with a say in when each operation ends and whether it fails. */
export interface MemoryDevice {
  readonly log: LoggedCommit[]
  readonly rows: Map<string, AnyRecord>
  floor: number
  /** Waited for before each operation takes place; it fails where this rejects. */
  before: (operation: Operation, tab: number) => Promise<void>
  /** Waited for after each write has taken place: where this rejects, the answer is lost. */
  after: (operation: Operation, tab: number) => Promise<void>
  tab(index?: number): MapStorage
  /** As when every tab is looked at again. */
  signalAll(): void
  /** As when a newer tab upgrades the database. */
  tellNewer(): void
}

export function aMemoryDevice(start: readonly AnyRecord[]): MemoryDevice {
  const signals = new Map<number, () => void>()
  const newer: (() => void)[] = []
  const device: MemoryDevice = {
    log: [],
    rows: new Map(start.map((record) => [record.id, record])),
    floor: 0,
    before: () => Promise.resolve(),
    after: () => Promise.resolve(),
    tab: (index = 0) => tabOf(device, index, signals, newer),
    signalAll() {
      for (const listener of signals.values()) listener()
    },
    tellNewer() {
      for (const listener of newer) listener()
    },
  }
  return device
}

function tabOf(
  device: MemoryDevice,
  tab: number,
  signals: Map<number, () => void>,
  newer: (() => void)[],
): MapStorage {
  const used: Partial<MapStorage> = {
    async load() {
      await device.before('load', tab)
      return { rows: structuredClone([...device.rows.values()]), seq: device.log.length, faults: [] }
    },
    async append(_, commits) {
      await device.before('append', tab)
      for (const commit of commits) if (!device.log.some(({ id }) => id === commit.id)) write(device, commit)
      for (const [index, listener] of signals) if (index !== tab) listener()
      await device.after('append', tab)
    },
    async changesSince(_, seq) {
      await device.before('read', tab)
      return seq < device.floor ? { behindFloor: true } : { changes: structuredClone(device.log.slice(seq)) }
    },
    onSignal(_, listener) {
      signals.set(tab, listener)
      return () => signals.delete(tab)
    },
    onNewer(listener) {
      newer.push(listener)
      return () => undefined
    },
  }
  return used as MapStorage
}

function write(device: MemoryDevice, commit: Omit<LoggedCommit, 'seq'>): void {
  device.log.push({ ...structuredClone(commit), seq: device.log.length + 1 })
  for (const change of commit.diff) {
    const record = applyChange(device.rows.get(change.id), change)
    if (record) device.rows.set(change.id, record)
    else device.rows.delete(change.id)
  }
}
