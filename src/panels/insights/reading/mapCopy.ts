import { RECORD_TYPES, type AnyRecord, type RecordType } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import type { Analyst } from '#panels/insights/reading/startAnalyst.ts'

/** The copy of a map that an analyst keeps: what of it is still to be sent. */
export interface MapCopy {
  /** Notes which records changed; gives back whether any of them could change what is found. */
  touch(ids: ReadonlySet<string>): boolean
  /** Sends the next of what is to be sent; gives back whether there was any. */
  postSlice(): boolean
}

/** A millisecond or two of cloning. */
const SLICE = 250

export function mapCopy(records: Records, analyst: Pick<Analyst, 'post'>): MapCopy {
  const sent = new Map<string, AnyRecord>()
  const waiting = new Set(
    RECORD_TYPES.filter((type) => !UNREAD.has(type)).flatMap((type) =>
      Array.from(records.all(type), ({ id }) => id),
    ),
  )
  return {
    touch(ids) {
      const changed = [...ids].filter((id) => isWorthReading(sent.get(id), records.get(id)))
      for (const id of changed) waiting.add(id)
      return changed.length > 0
    },
    postSlice() {
      const ids = first(waiting, SLICE)
      if (ids.length === 0) return false
      const put = ids.flatMap((id) => records.get(id) ?? [])
      const gone = ids.filter((id) => !records.get(id))
      for (const id of ids) waiting.delete(id)
      for (const id of gone) sent.delete(id)
      for (const record of put) sent.set(record.id, record)
      analyst.post({ is: 'records', put, gone })
      return true
    },
  }
}

/** A card that was only moved says nothing new, nor does a view or a rating. */
export function isWorthReading(was: AnyRecord | undefined, is: AnyRecord | undefined): boolean {
  const type = (is ?? was)?.type
  if (type === undefined || UNREAD.has(type)) return false
  if (was?.type !== 'participant' || is?.type !== 'participant') return true
  const stays = { ...is, x: was.x, y: was.y, locked: was.locked }
  return JSON.stringify(stays) !== JSON.stringify(was)
}

/** What nothing is found in. */
const UNREAD: ReadonlySet<RecordType> = new Set([
  'area',
  'sticky',
  'view',
  'profile',
  'criterion',
  'evaluation',
  'rating',
  'scorer',
  'vote',
  'forecast',
])

function first(ids: ReadonlySet<string>, most: number): readonly string[] {
  const taken: string[] = []
  for (const id of ids) {
    if (taken.length === most) break
    taken.push(id)
  }
  return taken
}
