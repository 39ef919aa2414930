import type { RecordTypes } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/** Types whose records belong to one participant. */
export type OfParticipant = 'activity' | 'certification' | 'review' | 'stageEntry' | 'task'

/** The records of one type that belong to a participant. */
export type ByParticipant = <T extends OfParticipant>(
  type: T,
  participantId: string,
) => readonly RecordTypes[T][]

/**
 * Looks records up by their participant. Each type is indexed the first time it is asked for, because a look through all
 * of them for each of a thousand partners would be a million looks.
 */
export function byParticipant(records: Records): ByParticipant {
  const indexes = new Map<OfParticipant, ReadonlyMap<string, readonly RecordTypes[OfParticipant][]>>()
  return <T extends OfParticipant>(type: T, participantId: string) => {
    const index = indexes.get(type) ?? indexOf(records, type)
    indexes.set(type, index)
    return (index.get(participantId) ?? []) as readonly RecordTypes[T][]
  }
}

function indexOf(
  records: Records,
  type: OfParticipant,
): ReadonlyMap<string, readonly RecordTypes[OfParticipant][]> {
  const index = new Map<string, RecordTypes[OfParticipant][]>()
  for (const record of records.all(type)) {
    if (record.participantId === null) continue
    const those = index.get(record.participantId)
    if (those) those.push(record)
    else index.set(record.participantId, [record])
  }
  return index
}
