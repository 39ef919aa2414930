import { expect, test } from 'vitest'
import type { MapSummary } from '#records/mapSummary.ts'
import { newMap } from '#records/map.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'
import { aCommit, aDevice, setting } from '../support/tabs.ts'

test('the list tells every map with name and size, newest change first, and follows other tabs', async () => {
  const { openTab } = aDevice()
  let day = 1
  const now = () => new Date(Date.UTC(2026, 10, day++))
  const [one, two] = [await openTab({ now }), await openTab({ now })]
  const list = watched(one)
  const a = await two.createMap([
    newMap('A'),
    aParticipant('p:1'),
    aParticipant('p:2'),
    aFlow('f:1', 'p:1', 'p:2'),
  ])
  await two.createMap([newMap('B')])
  await expect.poll(() => list().map(({ name }) => name)).toEqual(['B', 'A'])
  expect(list()[1]).toMatchObject({ id: a, participants: 2, flows: 1, deletedAt: null, picture: null })
  await two.append(a, [aCommit('a', setting('map:self', { name: 'A again' }))])
  await expect.poll(() => list().map(({ name }) => name)).toEqual(['A again', 'B'])
})

test('a new map without a map record gets one', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aParticipant('p:1')])
  expect((await tab.load(mapId))?.rows).toContainEqual(newMap('Untitled map'))
})

test('renaming goes through the log, so that open tabs see it', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aMap()])
  await tab.renameMap(mapId, '  New name ')
  const since = await tab.changesSince(mapId, 0)
  expect('changes' in since && since.changes[0]?.diff).toEqual([
    { op: 'update', id: 'map:self', before: { name: 'Test map' }, after: { name: 'New name' } },
  ])
})

test('S2 renaming to the same name writes nothing', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aMap()])
  await tab.renameMap(mapId, 'Test map')
  expect(await tab.changesSince(mapId, 0)).toEqual({ changes: [] })
})

test('a name that cannot be kept is refused in words and changes nothing', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aMap()])
  await expect(tab.renameMap(mapId, '  ')).rejects.toThrow('The map cannot be named so: ')
  await expect(tab.renameMap(mapId, 'x'.repeat(201))).rejects.toThrow('The map cannot be named so: ')
  expect(await tab.changesSince(mapId, 0)).toEqual({ changes: [] })
})

test('a duplicate is a map of its own with the same records and picture', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  await tab.savePicture(mapId, new Blob(['picture']))
  const copy = await tab.duplicateMap(mapId)
  await tab.append(mapId, [aCommit('a', setting('p:1', { x: 9 }))])
  expect((await tab.load(copy))?.rows).toEqual([aMap({ name: 'Test map copy' }), aParticipant('p:1')])
  const list = watched(tab)
  await expect
    .poll(() => list().find(({ id }) => id === copy))
    .toMatchObject({ participants: 1, name: 'Test map copy' })
  expect(
    await list()
      .find(({ id }) => id === copy)
      ?.picture?.text(),
  ).toBe('picture')
})

test('the copy of the longest name still has a name that can be kept', async () => {
  const tab = await aDevice().openTab()
  const copy = await tab.duplicateMap(await tab.createMap([aMap({ name: 'x'.repeat(200) })]))
  expect((await tab.load(copy))?.faults).toEqual([])
})

test('a deleted map can be restored with everything in it', async () => {
  const tab = await aDevice().openTab({ now: () => new Date('2026-11-21T00:00:00Z') })
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  const list = watched(tab)
  await tab.deleteMap(mapId)
  await expect.poll(() => list()[0]?.deletedAt).toBe('2026-11-21T00:00:00.000Z')
  await tab.restoreMap(mapId)
  await expect.poll(() => list()[0]?.deletedAt).toBeNull()
  expect((await tab.load(mapId))?.rows).toHaveLength(2)
})

test('an edit brings a deleted map back', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aMap()])
  await tab.deleteMap(mapId)
  await tab.append(mapId, [aCommit('a', setting('map:self', { note: 'still needed' }))])
  const list = watched(tab)
  await expect.poll(() => list()[0]?.deletedAt).toBeNull()
})

test('a map is purged with all that belongs to it when it is opened 30 days after its deletion, not before', async () => {
  const device = aDevice()
  const first = await device.openTab(at('2026-11-01'))
  const [kept, gone] = [await first.createMap([aMap()]), await first.createMap([aMap(), aParticipant('p:1')])]
  await first.append(gone, [aCommit('a', setting('p:1', { x: 1 }))])
  await first.savePicture(gone, new Blob(['x']))
  await first.deleteMap(gone)
  expect(await (await device.openTab(at('2026-11-30'))).load(gone)).not.toBeNull()
  const last = await device.openTab(at('2026-12-01'))
  expect(await last.load(gone)).toBeNull()
  expect(await last.load(kept)).not.toBeNull()
  const db = await device.openDatabase()
  const left = [await db.records.count(), await db.changes.count(), await db.pictures.count()]
  expect(left).toEqual([1, 0, 0])
})

function at(day: string) {
  return { now: () => new Date(`${day}T12:00:00Z`) }
}

function watched(tab: MapStorage): () => readonly MapSummary[] {
  let list: readonly MapSummary[] = []
  tab.watchMaps((maps) => (list = maps))
  return () => list
}
