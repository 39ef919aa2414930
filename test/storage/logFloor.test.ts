import { expect, test } from 'vitest'
import { aMap, aParticipant } from '../support/builders.ts'
import { aCommit, aDevice, setting } from '../support/tabs.ts'

test('S12 the log is cut to its newest changes once it holds twice as many', async () => {
  const { tab, mapId, write } = await aTab()
  await write(1, 6)
  expect(await tab.changesSince(mapId, 0)).toHaveProperty('changes.length', 6)
  await write(7, 7)
  expect(await tab.changesSince(mapId, 0)).toEqual({ behindFloor: true })
  expect(await tab.changesSince(mapId, 3)).toEqual({ behindFloor: true })
  expect(await tab.changesSince(mapId, 4)).toHaveProperty('changes.length', 3)
})

test('S12 a tab at the floor misses nothing', async () => {
  const { tab, mapId, write } = await aTab()
  await write(1, 20)
  const loaded = await tab.load(mapId)
  expect(loaded?.seq).toBe(20)
  expect(await tab.changesSince(mapId, 20)).toEqual({ changes: [] })
})

test('S12 cutting one map’s log leaves another’s alone', async () => {
  const { tab, mapId, write } = await aTab()
  const other = await tab.createMap([aMap(), aParticipant('p:1')])
  await tab.append(other, [aCommit('first', setting('p:1', { x: 1 }))])
  await write(1, 20)
  expect(await tab.changesSince(other, 0)).toHaveProperty('changes.length', 1)
  expect(await tab.changesSince(mapId, 0)).toEqual({ behindFloor: true })
})

/** A tab whose log is cut to 3 changes once it holds more than 6. */
async function aTab() {
  const tab = await aDevice().openTab({ logKept: 3 })
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  return {
    tab,
    mapId,
    async write(from: number, to: number) {
      for (let x = from; x <= to; x++) await tab.append(mapId, [aCommit(`x ${x}`, setting('p:1', { x }))])
    },
  }
}
