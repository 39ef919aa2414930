import type { AnyRecord, RecordType, RecordTypes } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/**
 * The records as they would be with some put in: a slider that is dragged is tried on this, and nothing is written. It
 * costs what is put in, not the map. The ends of flows stay those of the map, so nothing that is a flow may be put in.
 */
export function recordsOver(
  records: Records,
  put: readonly Exclude<AnyRecord, RecordTypes['flow']>[],
): Records {
  const byId = new Map<string, AnyRecord>(put.map((record) => [record.id, record]))
  const added = put.filter(({ id }) => !records.get(id))
  const get = (id: string) => byId.get(id) ?? records.get(id)
  function* all<T extends RecordType>(type: T): Iterable<RecordTypes[T]> {
    for (const record of records.all(type))
      yield (byId.get(record.id) as RecordTypes[T] | undefined) ?? record
    for (const record of added) if (record.type === type) yield record as RecordTypes[T]
  }
  return {
    get,
    find<T extends RecordType>(type: T, id: string) {
      const record = get(id)
      return record?.type === type ? (record as RecordTypes[T]) : undefined
    },
    all,
    count: (type) => records.count(type) + added.filter((record) => record.type === type).length,
    flowsAt: (id) => records.flowsAt(id),
    flowCountAt: (id) => records.flowCountAt(id),
    size: records.size + added.length,
    revision: (type) => records.revision(type),
  }
}
