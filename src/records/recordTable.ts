import type { AnyRecord, RecordType, RecordTypes } from '#records/record.ts'

/** Read access to the records of one map. Records are immutable; the table is not, so ask anew rather than keep lists. */
export interface Records {
  get(id: string): AnyRecord | undefined
  /** The record, if it is there and of that type. */
  find<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined
  all<T extends RecordType>(type: T): Iterable<RecordTypes[T]>
  count(type: RecordType): number
  /** Flows that start or end at the participant. */
  flowsAt(participantId: string): Iterable<RecordTypes['flow']>
  readonly size: number
}

/**
 * A map's records with the two indexes that keep one edit at the cost of one record: ids by type, flows by end.
 * It is changed in place, because copying a table of 25,000 records per edit would cost more than the edit.
 */
export class RecordTable implements Records {
  readonly #byId = new Map<string, AnyRecord>()
  readonly #byType = new Map<RecordType, Map<string, AnyRecord>>()
  readonly #flowsAt = new Map<string, Set<string>>()

  constructor(records: Iterable<AnyRecord> = []) {
    for (const record of records) this.put(record)
  }

  get size(): number {
    return this.#byId.size
  }

  get(id: string): AnyRecord | undefined {
    return this.#byId.get(id)
  }

  find<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined {
    const record = this.#byId.get(id)
    return record?.type === type ? (record as RecordTypes[T]) : undefined
  }

  all<T extends RecordType>(type: T): Iterable<RecordTypes[T]> {
    return (this.#byType.get(type)?.values() ?? []) as Iterable<RecordTypes[T]>
  }

  *everything(): Iterable<AnyRecord> {
    yield* this.#byId.values()
  }

  count(type: RecordType): number {
    return this.#byType.get(type)?.size ?? 0
  }

  *flowsAt(participantId: string): Iterable<RecordTypes['flow']> {
    for (const id of this.#flowsAt.get(participantId) ?? []) {
      const flow = this.find('flow', id)
      if (flow) yield flow
    }
  }

  put(record: AnyRecord): void {
    this.remove(record.id, record.type)
    this.#byId.set(record.id, record)
    let rows = this.#byType.get(record.type)
    if (!rows) this.#byType.set(record.type, (rows = new Map()))
    rows.set(record.id, record)
    if (record.type === 'flow') for (const end of [record.from, record.to]) this.#link(end, record.id)
  }

  /** Removes the record; `replacedBy` keeps its place in the order of its type when the same type follows. */
  remove(id: string, replacedBy?: RecordType): void {
    const record = this.#byId.get(id)
    if (!record) return
    if (record.type === 'flow') for (const end of [record.from, record.to]) this.#flowsAt.get(end)?.delete(id)
    if (record.type === replacedBy) return
    this.#byId.delete(id)
    this.#byType.get(record.type)?.delete(id)
  }

  #link(end: string, flowId: string): void {
    let flows = this.#flowsAt.get(end)
    if (!flows) this.#flowsAt.set(end, (flows = new Set()))
    flows.add(flowId)
  }
}
