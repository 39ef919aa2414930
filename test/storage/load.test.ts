import { expect, test } from 'vitest'
import { applyChange } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import { aFlow, aMap, aParticipant } from '../support/builders.ts'
import { aCommit, aDevice, adding, setting } from '../support/tabs.ts'

test('there is nothing to load where there is no map', async () => {
  const tab = await aDevice().openTab()
  expect(await tab.load('nowhere')).toBeNull()
})

test('S9 rows and place in the log are of one moment, whatever is written meanwhile', async () => {
  const { openTab } = aDevice()
  const [writer, reader] = [await openTab(), await openTab()]
  const start = [aMap(), aParticipant('p:1')]
  const mapId = await writer.createMap(start)
  const writing = (async () => {
    for (let x = 1; x <= 30; x++) await writer.append(mapId, [aCommit(`x ${x}`, setting('p:1', { x }))])
  })()
  for (let round = 0; round < 10; round++) {
    const loaded = await reader.load(mapId)
    const since = await writer.changesSince(mapId, 0)
    const upTo = 'changes' in since ? since.changes.filter(({ seq }) => seq <= (loaded?.seq ?? 0)) : []
    const folded = upTo.flatMap(({ diff }) => diff).reduce(applyChange, start[1] as AnyRecord | undefined)
    expect(loaded?.rows).toContainEqual(folded)
  }
  await writing
})

test('a row that is not sound stays on disk, is not shown, and is told by its name and field', async () => {
  const device = aDevice()
  const tab = await device.openTab()
  const mapId = await tab.createMap([aMap(), aParticipant('p:1'), aParticipant('p:2', { name: 'Acme' })])
  const db = await device.openDatabase()
  const spoiled = { ...aParticipant('p:2', { name: 'Acme' }), x: 'left' }
  await db.records.put({ mapId, id: 'p:2', record: spoiled })
  await db.records.put({ mapId, id: 'p:3', record: 'not a record' })
  await db.records.put({ mapId, id: 'p:4', record: aParticipant('p:5') })
  const loaded = await tab.load(mapId)
  expect(loaded?.rows.map(({ id }) => id)).toEqual(['map:self', 'p:1'])
  expect(loaded?.faults).toEqual([
    expect.stringMatching(/^"Acme" cannot be shown and is kept as it is: x – /),
    expect.stringMatching(/^"p:3" cannot be shown and is kept as it is: type – /),
    expect.stringMatching(/^"p:5" cannot be shown and is kept as it is: it is stored under another id\.$/),
  ])
  await tab.append(mapId, [aCommit('other', adding(aParticipant('p:6')))])
  expect((await db.records.get([mapId, 'p:2']))?.record).toEqual(spoiled)
})

test('S14 a flow whose end is gone is loaded as it is', async () => {
  const tab = await aDevice().openTab()
  const mapId = await tab.createMap([aMap(), aFlow('f:1', 'p:gone', 'p:gone')])
  expect((await tab.load(mapId))?.rows).toContainEqual(aFlow('f:1', 'p:gone', 'p:gone'))
})
