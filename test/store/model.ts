/** The simple model the store is checked against: whole maps copied at each step, no indexes, no cleverness. */
import type { Diff } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'

export type PlainRecord = Readonly<Record<string, unknown>>
export type PlainMap = ReadonlyMap<string, PlainRecord>

export function plain(records: Iterable<AnyRecord>): PlainMap {
  return new Map(Array.from(records, (record) => [record.id, record as unknown as PlainRecord]))
}

export function fold(map: PlainMap, diffs: Iterable<Diff>): PlainMap {
  const next = new Map(map)
  for (const diff of diffs)
    for (const change of diff) {
      const known = next.get(change.id)
      if (change.op === 'remove') next.delete(change.id)
      if (change.op === 'add') next.set(change.id, { ...known, ...change.record })
      if (change.op === 'update' && known) next.set(change.id, { ...known, ...change.after })
    }
  return next
}

/** `now` with what led from `before` to `after` taken back, as far as it still holds (S4). */
export function takenBack(now: PlainMap, before: PlainMap, after: PlainMap): PlainMap {
  const next = new Map(now)
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, written, is] = [before.get(id), after.get(id), now.get(id)]
    if (was && written && is) next.set(id, fieldsTakenBack(is, was, written))
    if (was && !written && !is) next.set(id, was)
    if (!was && written && is && same(is, written)) next.delete(id)
  }
  return next
}

export function sameMap(a: PlainMap, b: PlainMap): boolean {
  return a.size === b.size && [...a].every(([id, record]) => same(record, b.get(id)))
}

/** As `expect().toEqual` wants it: by id, absent fields left out. */
export function shape(map: PlainMap): Record<string, unknown> {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function fieldsTakenBack(is: PlainRecord, was: PlainRecord, written: PlainRecord): PlainRecord {
  const next = { ...is }
  for (const field of new Set([...Object.keys(was), ...Object.keys(written)]))
    if (!same(was[field], written[field]) && same(is[field], written[field])) next[field] = was[field]
  return next
}

function same(a: unknown, b: unknown): boolean {
  return text(a) === text(b)
}

/** Fields in order; a field that is `undefined` counts as absent, as JSON has it. */
function text(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? ''
  return JSON.stringify(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, v]) => v !== undefined),
  )
}
