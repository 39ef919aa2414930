/**
 * What a commit changed, as data with an inverse. Changes are kept per field, so that two tabs that edit different
 * fields of one record never overwrite each other (S7, S13). A field that was absent is `undefined` on that side.
 */
import type { AnyRecord } from '#records/record.ts'

type Fields = Readonly<Record<string, unknown>>

export type RecordChange =
  | { readonly op: 'add'; readonly id: string; readonly record: AnyRecord }
  | { readonly op: 'update'; readonly id: string; readonly before: Fields; readonly after: Fields }
  | { readonly op: 'remove'; readonly id: string; readonly record: AnyRecord }

export type Diff = readonly RecordChange[]

/** Field by field, what leads from `before` to `after`; `null` when nothing differs. Both have the same id. */
export function diffRecord(before: AnyRecord | undefined, after: AnyRecord | undefined): RecordChange | null {
  if (!before) return after ? { op: 'add', id: after.id, record: after } : null
  if (!after) return { op: 'remove', id: before.id, record: before }
  const was: Record<string, unknown> = {}
  const is: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [a, b] = [fieldOf(before, field), fieldOf(after, field)]
    if (sameValue(a, b)) continue
    was[field] = a
    is[field] = b
  }
  return Object.keys(is).length === 0 ? null : { op: 'update', id: before.id, before: was, after: is }
}

export function invertDiff(diff: Diff): Diff {
  return diff.map(invertChange).toReversed()
}

/** The record after `change`. An update to a record that is gone is dropped: delete wins (S6). */
export function applyChange(record: AnyRecord | undefined, change: RecordChange): AnyRecord | undefined {
  switch (change.op) {
    case 'add':
      return record ? withFields(record, { ...change.record }) : change.record
    case 'update':
      return record && withFields(record, change.after)
    case 'remove':
      return undefined
  }
}

/** Equality of field values: primitives, or lists of primitives (S13 allows nothing deeper). */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => sameValue(item, b[i]))
  return Object.is(a, b)
}

export function sameRecord(a: AnyRecord | undefined, b: AnyRecord | undefined): boolean {
  return a === b || diffRecord(a, b) === null
}

export function fieldOf(record: AnyRecord, field: string): unknown {
  return (record as unknown as Fields)[field]
}

function invertChange(change: RecordChange): RecordChange {
  switch (change.op) {
    case 'add':
      return { ...change, op: 'remove' }
    case 'remove':
      return { ...change, op: 'add' }
    case 'update':
      return { ...change, before: change.after, after: change.before }
  }
}

function withFields(record: AnyRecord, fields: Fields): AnyRecord {
  const next: Record<string, unknown> = { ...record, ...fields }
  for (const [field, value] of Object.entries(fields)) if (value === undefined) delete next[field]
  return next as unknown as AnyRecord
}
