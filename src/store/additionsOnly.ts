import type { Refusal } from '#commands/command.ts'
import type { Diff } from '#records/diff.ts'
import type { AnyRecord, RecordType } from '#records/record.ts'

/** Says why a diff may not be committed now, or nothing where it may. */
export type Guard = (diff: Diff) => Refusal | undefined

/**
 * While only additions are allowed, what is on the map stays as it is: `standing` names everything that was there when
 * the lock was turned. It judges the diff and not the command, so no command can be forgotten, undo and redo included.
 * What came later is nobody's finished work: it may be moved, renamed and taken away again. The views are how the map
 * is told and not what it says, so they are left out.
 */
export function additionsOnly(
  standing: Iterable<AnyRecord>,
  nameOf: (id: string) => AnyRecord | undefined,
): Guard {
  const kept = new Set<string>()
  for (const { id, type } of standing) if (type !== 'view') kept.add(id)
  return (diff) => {
    const broken = diff.find(({ id, op }) => op !== 'add' && kept.has(id))
    if (!broken) return undefined
    const what = wordsOf(nameOf(broken.id))
    const deed = broken.op === 'remove' ? 'removed' : 'changed'
    return { refused: `Only additions are allowed now: ${what} stays as it is and cannot be ${deed}.` }
  }
}

function wordsOf(record: AnyRecord | undefined): string {
  if (record && 'name' in record) return record.type === 'map' ? 'the map' : record.name
  return record ? `this ${TYPE_WORDS[record.type] ?? 'entry'}` : 'this'
}

const TYPE_WORDS: Readonly<Partial<Record<RecordType, string>>> = {
  flow: 'flow',
  sticky: 'note',
  scorecard: 'scorecard',
  target: 'target',
  task: 'task',
}
