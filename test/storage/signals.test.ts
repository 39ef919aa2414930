import { expect, test } from 'vitest'
import { aMap, aParticipant } from '../support/builders.ts'
import { aCommit, aDevice, setting } from '../support/tabs.ts'

test('a write is signalled to other tabs of the same map, and only to them', async () => {
  const { openTab } = aDevice()
  const [one, two] = [await openTab(), await openTab()]
  const [mapId, other] = [await one.createMap([aMap(), aParticipant('p:1')]), await one.createMap([aMap()])]
  const heard: string[] = []
  two.onSignal(mapId, () => heard.push('this map'))
  two.onSignal(other, () => heard.push('another map'))
  one.onSignal(mapId, () => heard.push('the writer itself'))
  await one.append(mapId, [aCommit('a', setting('p:1', { x: 1 }))])
  await expect.poll(() => heard).toEqual(['this map'])
})

test('a tab that stopped listening hears nothing', async () => {
  const { openTab } = aDevice()
  const [one, two, three] = [await openTab(), await openTab(), await openTab()]
  const mapId = await one.createMap([aMap(), aParticipant('p:1')])
  const heard: string[] = []
  two.onSignal(mapId, () => heard.push('stopped'))()
  three.onSignal(mapId, () => heard.push('listening'))
  await one.renameMap(mapId, 'Renamed')
  await expect.poll(() => heard).toEqual(['listening'])
})

test('a write that ends after its tab was closed is no failure for want of a channel', async () => {
  const { openTab } = aDevice()
  const tab = await openTab()
  const mapId = await tab.createMap([aMap(), aParticipant('p:1')])
  const writing = tab.append(mapId, [aCommit('a', setting('p:1', { x: 1 }))])
  const answer = writing.then(
    () => 'written',
    (error: Error) => error.name,
  )
  await new Promise((resolve) => setTimeout(resolve, 0))
  tab.close()
  expect(['written', 'DatabaseClosedError', 'AbortError']).toContain(await answer)
})
