import { expect, test } from 'vitest'
import type { Commit, LoggedCommit } from '#records/commit.ts'
import type { RecordChange } from '#records/diff.ts'
import { RecordTable } from '#records/recordTable.ts'
import { Unsaved } from '#store/unsaved.ts'
import { aParticipant } from '../support/builders.ts'

const none = new Set<string>()

test('S8 another tab’s change goes under what this tab has not saved', () => {
  const { shown, unsaved } = aTab()
  unsaved.add(commit('mine', moved(0, 1)))
  unsaved.receive([logged(1, commit('theirs', moved(0, 9), renamed('theirs')))], none)
  expect(shown.get('p:1')).toMatchObject({ x: 1, name: 'theirs' })
  unsaved.receive([logged(2, commit('mine', moved(0, 1)))], none)
  expect(shown.get('p:1')).toMatchObject({ x: 1, name: 'theirs' })
})

test('S8 the log’s order decides, also against this tab', () => {
  const { shown, unsaved } = aTab()
  unsaved.add(commit('mine', moved(0, 1)))
  unsaved.receive([logged(1, commit('mine', moved(0, 1))), logged(2, commit('theirs', moved(0, 9)))], none)
  expect(shown.get('p:1')).toMatchObject({ x: 9 })
})

test('S6 an unsaved edit of a record that another tab removed is dropped', () => {
  const { shown, unsaved } = aTab()
  unsaved.add(commit('mine', moved(0, 1)))
  unsaved.receive(
    [logged(1, commit('theirs', { op: 'remove', id: 'p:1', record: aParticipant('p:1') }))],
    none,
  )
  expect(shown.get('p:1')).toBeUndefined()
})

test('a commit that comes home changes nothing and keeps the record’s identity', () => {
  const { shown, unsaved } = aTab()
  unsaved.add(commit('mine', moved(0, 1)))
  const before = shown.get('p:1')
  expect(unsaved.receive([logged(1, commit('mine', moved(0, 1)))], none)).toEqual(none)
  expect(shown.get('p:1')).toBe(before)
  expect(unsaved.commits).toEqual([])
})

test('S12 a reload keeps what is unsaved on top and lets go of what the rows hold already', () => {
  const { shown, unsaved } = aTab()
  unsaved.add(commit('saved', moved(0, 1)))
  unsaved.add(commit('waiting', renamed('waiting')))
  const rows = [aParticipant('p:1', { x: 7 }), aParticipant('p:2')]
  expect(unsaved.reload(rows, new Set(['saved']))).toEqual(new Set(['p:1', 'p:2']))
  expect(shown.get('p:1')).toMatchObject({ x: 7, name: 'waiting' })
  expect(unsaved.commits.map(({ id }) => id)).toEqual(['waiting'])
})

test('S12 a record missing from the reloaded rows is gone', () => {
  const { shown, unsaved } = aTab()
  unsaved.reload([], none)
  expect(shown.size).toBe(0)
})

test('a commit known to be saved is let go of, although the log never brings it', () => {
  const { shown, unsaved } = aTab()
  unsaved.add(commit('mine', moved(0, 1)))
  unsaved.reload([aParticipant('p:1', { x: 4 })], none)
  expect(unsaved.receive([], new Set(['mine']))).toEqual(new Set(['p:1']))
  expect(shown.get('p:1')).toMatchObject({ x: 4 })
})

test('S8 S12 a commit that comes home brings along those made before it, which the reloaded rows held already', () => {
  const { shown, unsaved } = aTab()
  const born = aParticipant('p:2')
  unsaved.add(commit('added, answer lost', { op: 'add', id: 'p:2', record: born }))
  unsaved.add(commit('undone', { op: 'remove', id: 'p:2', record: born }))
  unsaved.reload([aParticipant('p:1'), born], none)
  unsaved.receive([logged(2, commit('undone', { op: 'remove', id: 'p:2', record: born }))], none)
  expect(unsaved.commits).toEqual([])
  expect(shown.get('p:2')).toBeUndefined()
})

function aTab() {
  const shown = new RecordTable([aParticipant('p:1')])
  return { shown, unsaved: new Unsaved(shown) }
}

function commit(id: string, ...diff: RecordChange[]): Commit {
  return { id, origin: 'edit', label: id, schema: 1, diff }
}

function logged(seq: number, made: Commit): LoggedCommit {
  return { ...made, seq }
}

function moved(from: number, to: number): RecordChange {
  return { op: 'update', id: 'p:1', before: { x: from }, after: { x: to } }
}

function renamed(name: string): RecordChange {
  return { op: 'update', id: 'p:1', before: { name: 'p:1' }, after: { name } }
}
