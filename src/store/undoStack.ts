import {
  applyChange,
  diffRecord,
  fieldOf,
  invertDiff,
  sameRecord,
  sameValue,
  type Diff,
  type RecordChange,
} from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

export interface Step {
  readonly label: string
  readonly diff: Diff
  /** When it was made, ms since 1970. */
  readonly at: number
  /** While set, the next commit with the same key joins this step. */
  readonly joinKey?: string | undefined
}

export interface Reversal {
  readonly diff: Diff
  /** Fields and records another tab has changed since, which stay as they are. */
  readonly skipped: number
}

/** The diff that takes a step back as far as the records still hold what the step wrote (S4). */
export function reverseStep(step: Pick<Step, 'diff'>, records: Records): Reversal {
  const diff: RecordChange[] = []
  let skipped = 0
  for (const change of invertDiff(step.diff)) {
    const kept = stillHolding(change, records.get(change.id))
    skipped += kept.skipped
    if (kept.change) diff.push(kept.change)
  }
  return { diff, skipped }
}

/**
 * Two diffs, one after the other, as one that names a record at most once. What the second takes back is left out (S2).
 */
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
  if (a.op === 'add' && b.op === 'update') return { ...a, record: applyChange(a.record, b) ?? a.record }
  if (a.op === 'add' && b.op === 'remove') return null
  if (a.op === 'update' && b.op === 'update') return joinUpdates(a, b)
  if (a.op === 'update' && b.op === 'remove') {
    const earlier = { ...a, before: a.after, after: unchangedSince(a, (field) => fieldOf(b.record, field)) }
    return { ...b, record: applyChange(b.record, earlier) ?? b.record }
  }
  if (a.op === 'remove' && b.op === 'add') return diffRecord(a.record, b.record)
  // Only another tab can have come between the two here: what was written last is what can be taken back.
  return b
}

type Update = Extract<RecordChange, { op: 'update' }>

function joinUpdates(a: Update, b: Update): RecordChange | null {
  const stillOurs = unchangedSince(a, (field) => (field in b.before ? b.before[field] : a.after[field]))
  const before = { ...a.before, ...b.before, ...stillOurs }
  const after = { ...a.after, ...b.after }
  const fields = Object.keys(after).filter((field) => !sameValue(before[field], after[field]))
  return fields.length === 0 ? null : { ...a, before: pick(before, fields), after: pick(after, fields) }
}

/** What `update` found in the fields that nobody has written since; `now` gives a field's later value. */
function unchangedSince(update: Update, now: (field: string) => unknown): Record<string, unknown> {
  const fields = Object.keys(update.after)
  return pick(
    update.before,
    fields.filter((field) => sameValue(now(field), update.after[field])),
  )
}

function pick(from: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, from[field]]))
}
