import { fieldOf, invertDiff, sameValue, type Diff, type RecordChange } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

export interface Step {
  readonly label: string
  readonly diff: Diff
  /** While set, the next commit with the same key joins this step. */
  readonly joinKey?: string | undefined
}

export interface Reversal {
  readonly diff: Diff
  /** Fields and records another tab has changed since, which stay as they are. */
  readonly skipped: number
}

/** The diff that takes a step back as far as the records still hold what the step wrote (S4). */
export function reverseStep(step: Step, records: Records): Reversal {
  const diff: RecordChange[] = []
  let skipped = 0
  for (const change of invertDiff(step.diff)) {
    const kept = stillHolding(change, records.get(change.id))
    skipped += kept.skipped
    if (kept.change) diff.push(kept.change)
  }
  return { diff, skipped }
}

/** Two diffs, one after the other, as one. Each names a record at most once. */
export function joinDiffs(first: Diff, second: Diff): Diff {
  const joined = new Map<string, RecordChange | null>(first.map((change) => [change.id, change]))
  for (const change of second) {
    const earlier = joined.get(change.id)
    joined.set(change.id, earlier ? joinChanges(earlier, change) : change)
  }
  return [...joined.values()].filter((change) => change !== null)
}

function stillHolding(
  change: RecordChange,
  now: AnyRecord | undefined,
): { change: RecordChange | null; skipped: number } {
  if (change.op === 'add') return now ? { change: null, skipped: 1 } : { change, skipped: 0 }
  if (!now) return { change: null, skipped: 1 }
  if (change.op === 'remove')
    return sameRecord(now, change.record) ? { change, skipped: 0 } : { change: null, skipped: 1 }
  const fields = Object.keys(change.after)
  const held = fields.filter((field) => sameValue(fieldOf(now, field), change.before[field]))
  const skipped = fields.length - held.length
  if (held.length === 0) return { change: null, skipped }
  return {
    change: { ...change, before: pick(change.before, held), after: pick(change.after, held) },
    skipped,
  }
}

function joinChanges(a: RecordChange, b: RecordChange): RecordChange | null {
  if (b.op === 'update') {
    if (a.op === 'add') return { ...a, record: { ...a.record, ...b.after } as AnyRecord }
    if (a.op === 'update')
      return { ...a, before: { ...b.before, ...a.before }, after: { ...a.after, ...b.after } }
    return a
  }
  if (b.op === 'remove') {
    if (a.op === 'add') return null
    return a.op === 'update' ? { ...b, record: { ...b.record, ...a.before } as AnyRecord } : a
  }
  return a.op === 'remove' ? { op: 'update', id: a.id, before: { ...a.record }, after: { ...b.record } } : b
}

function sameRecord(a: AnyRecord, b: AnyRecord): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => sameValue(fieldOf(a, field), fieldOf(b, field)))
}

function pick(from: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, from[field]]))
}
