import { expect, test } from 'vitest'
import { newMap } from '#records/map.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'
import { aCommit, aDevice, adding, removing, setting } from '../support/tabs.ts'

test('S7 a write folds the diff into the stored row, whatever the writing tab has seen', async () => {
  const { openTab } = aDevice()
  const [one, two] = [await openTab(), await openTab()]
  const mapId = await one.createMap([aMap(), aParticipant('p:1')])
  await one.append(mapId, [aCommit('name', setting('p:1', { name: 'One' }))])
  await two.append(mapId, [aCommit('note', setting('p:1', { note: 'Two' }))])
  const loaded = await one.load(mapId)
  expect(loaded?.rows).toContainEqual(aParticipant('p:1', { name: 'One', note: 'Two' }))
})

test('S6 an update of a row that another tab removed is logged and dropped', async () => {
  const { openTab } = aDevice()
  const tab = await openTab()
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  await tab.append(mapId, [aCommit('gone', removing(aParticipant('p:1')))])
  await tab.append(mapId, [aCommit('late', setting('p:1', { name: 'Late' }))])
  expect((await tab.load(mapId))?.rows).toEqual([aMap()])
})

test('S7 commits of one write are folded in their order and logged one by one', async () => {
  const { openTab } = aDevice()
  const tab = await openTab()
  const mapId = await tab.createMap([aMap()])
  const commits = [
    aCommit('add', adding(aParticipant('p:1'))),
    aCommit('move', setting('p:1', { x: 1 })),
    aCommit('move on', setting('p:1', { x: 2 })),
  ]
  await tab.append(mapId, commits)
  expect((await tab.load(mapId))?.rows).toContainEqual(aParticipant('p:1', { x: 2 }))
  expect(await tab.changesSince(mapId, 0)).toEqual({
    changes: commits.map((commit, index) => ({ ...commit, seq: index + 1 })),
  })
})

test('S7 a write that fails halfway leaves rows, log and list as they were', async () => {
  const device = aDevice()
  const tab = await device.openTab()
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  const unwritable = setting('p:1', { note: () => 'functions cannot be stored' })
  const commits = [aCommit('good', adding(aParticipant('p:2'))), aCommit('bad', unwritable)]
  const db = await device.openDatabase()
  const before = [await db.maps.toArray(), await db.records.toArray()]
  await expect(tab.append(mapId, commits)).rejects.toThrow(/could not be cloned/)
  expect([await db.maps.toArray(), await db.records.toArray()]).toEqual(before)
  expect(await db.changes.count()).toBe(0)
})

test('S10 a commit whose answer was lost may be written again and is logged once', async () => {
  const { openTab } = aDevice()
  const tab = await openTab()
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  await tab.append(mapId, [aCommit('mine', setting('p:1', { x: 1 }))])
  await tab.append(mapId, [aCommit('theirs', setting('p:1', { x: 5 }))])
  await tab.append(mapId, [
    aCommit('mine', setting('p:1', { x: 1 })),
    aCommit('next', setting('p:1', { y: 2 })),
  ])
  const since = await tab.changesSince(mapId, 0)
  expect('changes' in since && since.changes.map(({ id }) => id)).toEqual(['mine', 'theirs', 'next'])
  expect((await tab.load(mapId))?.rows).toContainEqual(aParticipant('p:1', { x: 5, y: 2 }))
})

test('the list line keeps name, counts and time true', async () => {
  const device = aDevice()
  let now = new Date('2026-11-01T08:00:00Z')
  const tab = await device.openTab({ now: () => now })
  const mapId = await tab.createMap([newMap('First'), aParticipant('p:1'), aParticipant('p:2')])
  now = new Date('2026-11-02T08:00:00Z')
  await tab.append(mapId, [
    aCommit(
      'all',
      adding(aFlow('f:1', 'p:1', 'p:2')),
      adding(aParticipant('p:3')),
      removing(aParticipant('p:1')),
    ),
    aCommit('again', adding(aParticipant('p:3'))),
    aCommit('name', setting('map:self', { name: 'Second' })),
  ])
  const db = await device.openDatabase()
  expect(await db.maps.get(mapId)).toMatchObject({
    name: 'Second',
    participants: 2,
    flows: 1,
    createdAt: '2026-11-01T08:00:00.000Z',
    changedAt: '2026-11-02T08:00:00.000Z',
    seq: 3,
  })
})

test('maps share one log and read only their own changes', async () => {
  const { openTab } = aDevice()
  const tab = await openTab()
  const [one, two] = [await tab.createMap([aMap()]), await tab.createMap([aMap()])]
  await tab.append(one, [aCommit('a', adding(aParticipant('p:1')))])
  await tab.append(two, [aCommit('a', adding(aParticipant('p:2')))])
  await tab.append(one, [aCommit('b', adding(aParticipant('p:3')))])
  const since = await tab.changesSince(one, 1)
  expect('changes' in since && since.changes.map(({ id, seq }) => [id, seq])).toEqual([['b', 3]])
  expect((await tab.load(two))?.rows).toHaveLength(2)
})

test('a write to a map that is not there is told in words', async () => {
  const { openTab } = aDevice()
  const tab = await openTab()
  await expect(tab.append('nowhere', [aCommit('a')])).rejects.toThrow('this map is no longer on this device')
})
