import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import type { Migration } from '#records/migrations.ts'
import { SCHEMA } from '#records/commit.ts'
import { NewerDataError } from '#storage/storageFault.ts'
import { aMap, aParticipant } from '../support/builders.ts'
import { aCommit, aDevice, setting } from '../support/tabs.ts'

/** Of a Partnerscape that is not written yet. */
const NEWER = SCHEMA + 1

const migrations: readonly Migration[] = [
  { type: 'participant', schema: NEWER, name: 'AddMark', up: (record) => ({ ...record, mark: 'new' }) },
]
const newer = { schema: NEWER, migrations }

test('a tab with newer code migrates the rows when it loads the map, once', async () => {
  const { openTab } = aDevice()
  const mapId = await (await openTab()).createMap([aMap(), aParticipant('p:1')])
  const tab = await openTab(newer)
  expect((await tab.load(mapId))?.rows).toContainEqual({ ...aParticipant('p:1'), mark: 'new' })
  await tab.append(mapId, [{ ...aCommit('mark', setting('p:1', { mark: 'mine' })), schema: NEWER }])
  expect((await tab.load(mapId))?.rows).toContainEqual({ ...aParticipant('p:1'), mark: 'mine' })
})

test('a step that cannot read a row leaves it as it is and migrates the others', async () => {
  const { openTab } = aDevice()
  const mapId = await (await openTab()).createMap([aMap(), aParticipant('p:1'), aParticipant('p:2')])
  const step: Migration = {
    type: 'participant',
    schema: NEWER,
    name: 'AddMark',
    up(record) {
      if (record['id'] === 'p:1') throw new Error('What is this?')
      return { ...record, mark: 'new' }
    },
  }
  const loaded = await (await openTab({ schema: NEWER, migrations: [step] })).load(mapId)
  expect(loaded?.rows).toEqual([aMap(), aParticipant('p:1'), { ...aParticipant('p:2'), mark: 'new' }])
})

test('S11 a tab with older code can neither read nor write nor rename what a newer one has migrated', async () => {
  const { openTab } = aDevice()
  const old = await openTab()
  const mapId = await old.createMap([aMap(), aParticipant('p:1')])
  const tab = await openTab(newer)
  const before = await tab.load(mapId)
  await expect(old.append(mapId, [aCommit('old', setting('p:1', { x: 1 }))])).rejects.toThrow(NewerDataError)
  await expect(old.changesSince(mapId, 0)).rejects.toThrow(NewerDataError)
  await expect(old.load(mapId)).rejects.toThrow(NewerDataError)
  await expect(old.renameMap(mapId, 'Old name')).rejects.toThrow(NewerDataError)
  expect(await tab.load(mapId)).toEqual(before)
})

test('S11 a copy of a map a newer tab has migrated keeps its schema number', async () => {
  const { openTab } = aDevice()
  const old = await openTab()
  const mapId = await old.createMap([aMap(), aParticipant('p:1')])
  await (await openTab(newer)).load(mapId)
  const copy = await old.duplicateMap(mapId)
  await expect(old.load(copy)).rejects.toThrow(NewerDataError)
})

test('when a newer version upgrades the database, an older tab hears of it and writes nothing more', async () => {
  const device = aDevice()
  const old = await device.openTab()
  const mapId = await old.createMap([aMap(), aParticipant('p:1')])
  let told = 0
  old.onNewer(() => told++)
  const upgraded = await upgrade(device)
  expect(told).toBe(1)
  await expect(old.append(mapId, [aCommit('old', setting('p:1', { x: 1 }))])).rejects.toThrow(/closed/i)
  await expect(old.load(mapId)).rejects.toThrow(/closed/i)
  expect(await upgraded.table('changes').count()).toBe(0)
  upgraded.close()
})

test('older code refuses to open a database that newer code has upgraded', async () => {
  const device = aDevice()
  ;(await device.openTab()).close()
  const upgraded = await upgrade(device)
  upgraded.close()
  await expect(device.openTab()).rejects.toThrow('A newer Partnerscape has opened this data.')
  expect((await device.indexedDB.databases()).map(({ version }) => version)).toEqual([20])
})

test('an upgrade that another tab holds up says so', async () => {
  const device = aDevice()
  const old = new Dexie(device.name, device)
  old.version(0.5).stores({ maps: 'id' })
  await old.open()
  old.on('versionchange', () => false)
  let blocked = 0
  const opening = device.openTab({ onBlocked: () => blocked++ })
  await expect.poll(() => blocked).toBeGreaterThan(0)
  old.close()
  await opening
})

/** What the next release with another index would do. */
async function upgrade(device: ReturnType<typeof aDevice>): Promise<Dexie> {
  const db = new Dexie(device.name, device)
  db.version(2).stores({ maps: 'id, name', changes: '++seq, [mapId+seq], [mapId+id]' })
  return db.open()
}
