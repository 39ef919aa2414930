import { expect, test } from 'vitest'
import type { Command } from '#commands/command.ts'
import type { Commit } from '#records/commit.ts'
import { openMap } from '#store/openMap.ts'
import { aMap, aParticipant } from '../support/builders.ts'

test('S1 a command that writes a record twice makes one change of it', () => {
  const { map, commits } = aTab()
  map.dispatch((edit) => {
    edit.update('participant', 'p:1', { x: 1 })
    edit.update('participant', 'p:1', { x: 2 })
    return { label: 'move' }
  })
  expect(commits.map(({ diff }) => diff)).toEqual([
    [{ op: 'update', id: 'p:1', before: { x: 0 }, after: { x: 2 } }],
  ])
})

test('S2 a command that changes nothing makes no commit and no undo step', () => {
  const { map, commits } = aTab()
  map.dispatch(move(0))
  expect(commits).toEqual([])
  expect(map.store.getState()).toMatchObject({ version: 0, undoLabel: null })
})

test('a refused command leaves everything as it was', () => {
  const { map, commits } = aTab()
  const refusal = map.dispatch((edit) => {
    edit.remove('p:1')
    return { refused: 'Not today.' }
  })
  expect(refusal).toEqual({ refused: 'Not today.' })
  expect(map.records.get('p:1')).toBeDefined()
  expect(commits).toEqual([])
})

test('a record that cannot be kept is refused with its field, and nothing of the command is kept', () => {
  const { map, commits } = aTab()
  const refusal = map.dispatch((edit) => {
    edit.update('map', 'map:self', { note: 'first' })
    edit.update('participant', 'p:1', { name: '' })
    return { label: 'rename' }
  })
  expect(refusal?.refused).toMatch(/^That cannot be kept: name – /)
  expect(map.records.find('map', 'map:self')?.note).toBe('')
  expect(commits).toEqual([])
})

test('S3 undo and redo are commits of their own', () => {
  const { map, commits } = aTab()
  map.dispatch(move(1))
  expect(map.undo()).toEqual({ label: 'move', skipped: 0 })
  expect(map.redo()).toEqual({ label: 'move', skipped: 0 })
  expect(commits.map(({ origin }) => origin)).toEqual(['edit', 'undo', 'redo'])
})

test('S4 an undo left with nothing commits nothing and says what it skipped', () => {
  const { map, commits } = aTab()
  map.dispatch(move(1))
  const theirs = { op: 'update', id: 'p:1', before: { x: 0 }, after: { x: 9 } } as const
  const base = { origin: 'edit', label: 'theirs', schema: 1 } as const
  map.receive([
    ...commits.map((commit) => ({ ...commit, seq: 1 })),
    { ...base, id: 'other', seq: 2, diff: [theirs] },
  ])
  expect(map.undo()).toEqual({ label: 'move', skipped: 1 })
  expect(commits).toHaveLength(1)
  expect(map.store.getState()).toMatchObject({ undoLabel: null, redoLabel: null })
})

test('S5 redo brings back what undo took, and not what undo had to leave', () => {
  const { map, commits } = aTab()
  map.dispatch((edit) => {
    edit.update('participant', 'p:1', { x: 1, note: 'mine' })
    return { label: 'edit' }
  })
  const theirs = { op: 'update', id: 'p:1', before: { note: 'mine' }, after: { note: 'theirs' } } as const
  const base = { origin: 'edit', label: 'theirs', schema: 1 } as const
  map.receive([
    ...commits.map((commit) => ({ ...commit, seq: 1 })),
    { ...base, id: 'other', seq: 2, diff: [theirs] },
  ])
  expect(map.undo()).toEqual({ label: 'edit', skipped: 1 })
  expect(map.redo()).toEqual({ label: 'edit', skipped: 0 })
  expect(commits.at(-1)?.diff).toEqual([{ op: 'update', id: 'p:1', before: { x: 0 }, after: { x: 1 } }])
})

test('commits with one join key are one undo step until the step is closed', () => {
  const { map } = aTab()
  map.dispatch(move(1, 'drag'))
  map.dispatch(move(2, 'drag'))
  map.closeStep()
  map.dispatch(move(3, 'drag'))
  map.undo()
  expect(map.records.find('participant', 'p:1')?.x).toBe(2)
  map.undo()
  expect(map.records.find('participant', 'p:1')?.x).toBe(0)
})

test('a step below an undone one is not joined to what comes after', () => {
  const { map } = aTab()
  map.dispatch(move(1, 'drag'))
  map.dispatch((edit) => {
    edit.update('participant', 'p:1', { note: 'n' })
    return { label: 'note' }
  })
  map.undo()
  map.dispatch(move(2, 'drag'))
  map.undo()
  expect(map.records.find('participant', 'p:1')?.x).toBe(1)
})

test('S2 joined moves that end where they began leave no undo step', () => {
  const { map } = aTab()
  map.dispatch(move(1, 'drag'))
  map.dispatch(move(0, 'drag'))
  expect(map.store.getState().undoLabel).toBeNull()
})

test('a commit is handed on to be saved before any listener hears of it', () => {
  const { map, commits } = aTab()
  map.onTouched(() => {
    throw new Error('a broken listener')
  })
  expect(() => map.dispatch(move(1))).toThrow('a broken listener')
  expect(commits).toHaveLength(1)
})

test('S11 a stopped map refuses with the reason, and undoes nothing', () => {
  const { map, commits } = aTab()
  map.dispatch(move(1))
  map.stopWriting('Reload this tab.')
  expect(map.dispatch(move(2))).toEqual({ refused: 'Reload this tab.' })
  expect(map.undo()).toBeUndefined()
  expect(commits).toHaveLength(1)
})

test('at most a thousand undo steps are kept', () => {
  const { map } = aTab()
  for (let x = 1; x <= 1_010; x++) map.dispatch(move(x))
  let undone = 0
  while (map.undo()) undone++
  expect(undone).toBe(1_000)
})

function aTab() {
  const commits: Commit[] = []
  let ids = 0
  const map = openMap([aMap(), aParticipant('p:1')], {
    newId: (type) => `${type}:${++ids}`,
    newCommitId: () => `commit:${++ids}`,
    today: '2026-11-21',
    onCommit: (commit) => commits.push(commit),
  })
  return { map, commits }
}

function move(x: number, joinKey?: string): Command {
  return (edit) => {
    edit.update('participant', 'p:1', { x })
    return joinKey === undefined ? { label: 'move' } : { label: 'move', joinKey }
  }
}
