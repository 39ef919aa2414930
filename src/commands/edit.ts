import { diffRecord, type Diff, type RecordChange } from '#records/diff.ts'
import type { AnyRecord, RecordType, RecordTypes } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * Where a command writes. It collects the records touched and leaves the table as it was; the diff is of before and
 * after the whole command, never per write (S1), so its cost grows with what is touched and not with the map.
 */
export class Edit {
  readonly records: Records
  readonly #touched = new Map<string, AnyRecord | undefined>()

  constructor(records: Records) {
    this.records = records
  }

  /** The record as this command has left it so far. */
  find<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined {
    const record = this.#touched.has(id) ? this.#touched.get(id) : this.records.get(id)
    return record?.type === type ? (record as RecordTypes[T]) : undefined
  }

  put(record: AnyRecord): void {
    this.#touched.set(record.id, record)
  }

  /** Sets fields of a record that is there; of one that is gone it does nothing. */
  update<T extends RecordType>(type: T, id: string, fields: Partial<RecordTypes[T]>): void {
    const record = this.find(type, id)
    if (record) this.put({ ...record, ...fields })
  }

  remove(id: string): void {
    this.#touched.set(id, undefined)
  }

  diff(): Diff {
    const changes: RecordChange[] = []
    for (const [id, after] of this.#touched) {
      const change = diffRecord(this.records.get(id), after)
      if (change) changes.push(change)
    }
    return changes
  }

  /** Records the command wrote, to be validated before they count. */
  *written(): Iterable<AnyRecord> {
    for (const record of this.#touched.values()) if (record) yield record
  }
}
