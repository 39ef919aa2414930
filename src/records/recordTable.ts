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
  flowCountAt(participantId: string): number
  readonly size: number
  /** Grows with every record of that type that is written or removed: the same number means nothing of it has changed. */
  revision(type: RecordType): number
}

/**
 * A map's records with the two indexes that keep one edit at the cost of one record: ids by type, flows by end.
 * It is changed in place, because copying a table of 25,000 records per edit would cost more than the edit.
 */
export class RecordTable implements Records {
  readonly #byId = new Map<string, AnyRecord>()
  readonly #byType = new Map<RecordType, Map<string, AnyRecord>>()
  readonly #flowsAt = new Map<string, Set<string>>()
  readonly #revisions = new Map<RecordType, number>()

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

  flowCountAt(participantId: string): number {
    return this.#flowsAt.get(participantId)?.size ?? 0
  }

  revision(type: RecordType): number {
    return this.#revisions.get(type) ?? 0
  }

  put(record: AnyRecord): void {
    const was = this.#byId.get(record.id)
    if (was && was.type !== record.type) this.remove(was.id)
    else if (was) this.#unlinkMovedEnds(was, record)
    this.#byId.set(record.id, record)
    let rows = this.#byType.get(record.type)
    if (!rows) this.#byType.set(record.type, (rows = new Map()))
    rows.set(record.id, record)
    this.#revisions.set(record.type, this.revision(record.type) + 1)
    if (record.type === 'flow') for (const end of [record.from, record.to]) this.#link(end, record.id)
  }

  remove(id: string): void {
    const record = this.#byId.get(id)
    if (!record) return
    this.#unlinkMovedEnds(record)
    this.#byId.delete(id)
    this.#byType.get(record.type)?.delete(id)
    this.#revisions.set(record.type, this.revision(record.type) + 1)
  }

  #link(end: string, flowId: string): void {
    let flows = this.#flowsAt.get(end)
    if (!flows) this.#flowsAt.set(end, (flows = new Set()))
    flows.add(flowId)
  }

  /** An end that stays keeps its place, so that a flow's lane among its parallels does not jump when its text is edited. */
  #unlinkMovedEnds(was: AnyRecord, is?: AnyRecord): void {
    if (was.type !== 'flow') return
    const kept = is?.type === 'flow' ? [is.from, is.to] : []
    for (const end of [was.from, was.to]) if (!kept.includes(end)) this.#flowsAt.get(end)?.delete(was.id)
  }
}
