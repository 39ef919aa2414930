import { MAP_ID, type MapRecord } from '#records/map.ts'
import type { AnyRecord } from '#records/record.ts'

/** One line of the list of maps, so that the start page need not read the maps themselves. Times are ISO 8601, UTC. */
export interface MapSummary {
  readonly id: string
  readonly name: string
  readonly participants: number
  readonly flows: number
  readonly createdAt: string
  readonly changedAt: string
  /** When it was put aside to be purged; `null` while it is in use. */
  readonly deletedAt: string | null
  readonly picture: Blob | null
}

export type MapSize = Pick<MapSummary, 'participants' | 'flows'>

/** How many participants and flows there are among `records`. */
export function sizeOf(records: Iterable<AnyRecord | undefined>): MapSize {
  let participants = 0
  let flows = 0
  for (const record of records) {
    if (record?.type === 'participant') participants++
    if (record?.type === 'flow') flows++
  }
  return { participants, flows }
}

/** The map's own record, if it is among `records`. */
export function mapRecordIn(records: Iterable<AnyRecord | undefined>): MapRecord | undefined {
  for (const record of records) if (record?.id === MAP_ID && record.type === 'map') return record
  return undefined
}
