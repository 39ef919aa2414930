import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Command } from '#commands/command.ts'
import { connectMap, type MapConnection } from '#app/connectMap.ts'
import { SCHEMA } from '#records/commit.ts'
import { NewerDataError } from '#storage/storageFault.ts'
import { aMap, aParticipant } from '../support/builders.ts'
import { aMemoryDevice, type MemoryDevice } from '../support/memoryDevice.ts'

const FULL = Object.assign(new Error('aborted'), {
  name: 'AbortError',
  inner: { name: 'QuotaExceededError' },
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('there is no connection to a map that is not there', async () => {
  const storage = { ...aDevice().tab(), load: () => Promise.resolve(null) }
  expect(await connectMap(storage, 'nowhere', context(0))).toBeNull()
})

test('it says "saved" only after the commit is on disk', async () => {
  const device = aDevice()
  const { map, status } = await connected(device)
  const gate = aGate()
  device.before = () => gate.promise
  map.dispatch(move(1))
  await vi.advanceTimersByTimeAsync(0)
  expect(status.getState()).toEqual({ saving: 'saving', reason: null })
  expect(device.log).toEqual([])
  gate.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(device.log).toHaveLength(1)
  expect(status.getState()).toEqual({ saving: 'saved', reason: null })
})

test('one write is in flight at a time, and what queued meanwhile goes with the next', async () => {
  const device = aDevice()
  const { map, unsavedCount } = await connected(device)
  const gate = aGate()
  let writes = 0
  device.before = (operation) => (operation === 'append' && ++writes === 1 ? gate.promise : Promise.resolve())
  for (const x of [1, 2, 3]) map.dispatch(move(x))
  await vi.advanceTimersByTimeAsync(0)
  expect([writes, unsavedCount()]).toEqual([1, 3])
  gate.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect([writes, unsavedCount()]).toEqual([2, 0])
  expect(device.log.map(({ diff }) => diff[0])).toMatchObject([1, 2, 3].map((x) => ({ after: { x } })))
})

describe('S10 a write that fails', () => {
  test('keeps the commit, says why, and is tried again with growing pauses', async () => {
    const device = aDevice()
    const { map, status, unsavedCount } = await connected(device)
    const tries = failing(device, FULL)
    map.dispatch(move(1))
    await vi.advanceTimersByTimeAsync(0)
    expect(status.getState()).toEqual({ saving: 'failed', reason: 'there is no room left on this device' })
    expect(unsavedCount()).toBe(1)
    expect(map.records.get('p:1')).toMatchObject({ x: 1 })
    await vi.advanceTimersByTimeAsync(999)
    expect(tries()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(tries()).toBe(2)
    await vi.advanceTimersByTimeAsync(1_999)
    expect(tries()).toBe(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(tries()).toBe(3)
  })

  test('is made good together with what was done meanwhile, in order', async () => {
    const device = aDevice()
    const { map, status } = await connected(device)
    const tries = failing(device, FULL)
    map.dispatch(move(1))
    await vi.advanceTimersByTimeAsync(0)
    map.dispatch(move(2))
    await vi.advanceTimersByTimeAsync(0)
    expect(tries()).toBe(1)
    expect(status.getState().saving).toBe('failed')
    device.before = () => Promise.resolve()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(status.getState()).toEqual({ saving: 'saved', reason: null })
    expect(device.rows.get('p:1')).toMatchObject({ x: 2 })
    expect(device.log).toHaveLength(2)
    expect(map.store.getState().unsaved).toBe(0)
  })

  test('is tried at once when the page is hidden', async () => {
    const device = aDevice()
    const { map, flush, unsavedCount } = await connected(device)
    failing(device, FULL)
    map.dispatch(move(1))
    await vi.advanceTimersByTimeAsync(0)
    device.before = () => Promise.resolve()
    await flush()
    expect(unsavedCount()).toBe(0)
    expect(device.log).toHaveLength(1)
  })

  test('does not keep other tabs’ changes out, which go under what is unsaved', async () => {
    const device = aDevice()
    const [one, two] = [await connected(device, 0), await connected(device, 1)]
    device.before = (operation, tab) =>
      operation === 'append' && tab === 0 ? Promise.reject(FULL) : Promise.resolve()
    one.map.dispatch(move(1))
    await vi.advanceTimersByTimeAsync(0)
    two.map.dispatch(move(9))
    two.map.dispatch(rename('theirs'))
    await vi.advanceTimersByTimeAsync(0)
    expect(one.map.records.get('p:1')).toMatchObject({ x: 1, name: 'theirs' })
    expect(one.status.getState().saving).toBe('failed')
  })

  test('is still tried after the map was left', async () => {
    const device = aDevice()
    const { map, close } = await connected(device)
    failing(device, FULL)
    map.dispatch(move(1))
    await vi.advanceTimersByTimeAsync(0)
    close()
    device.before = () => Promise.resolve()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(device.log).toHaveLength(1)
  })
})

test('S8 a change of another tab is read on its signal', async () => {
  const device = aDevice()
  const [one, two] = [await connected(device, 0), await connected(device, 1)]
  one.map.dispatch(move(7))
  await vi.advanceTimersByTimeAsync(0)
  expect(two.map.records.get('p:1')).toMatchObject({ x: 7 })
})

test('a change written between the load and the first signal is read all the same', async () => {
  const device = aDevice()
  const one = await connected(device, 0)
  const gate = aGate()
  const storage = device.tab(1)
  const slow = {
    ...storage,
    async load(id: string) {
      const loaded = await storage.load(id)
      await gate.promise
      return loaded
    },
  }
  const opening = connectMap(slow, 'map', context(1))
  await vi.advanceTimersByTimeAsync(0)
  one.map.dispatch(move(7))
  await vi.advanceTimersByTimeAsync(0)
  gate.resolve()
  const two = await opening
  await vi.advanceTimersByTimeAsync(0)
  expect(two?.map.records.get('p:1')).toMatchObject({ x: 7 })
})

test('a failed read is made up for at the next signal', async () => {
  const device = aDevice()
  const [one, two] = [await connected(device, 0), await connected(device, 1)]
  device.before = (operation, tab) =>
    operation === 'read' && tab === 1 ? Promise.reject(new Error('busy')) : Promise.resolve()
  one.map.dispatch(move(7))
  await vi.advanceTimersByTimeAsync(0)
  expect(two.map.records.get('p:1')).toMatchObject({ x: 0 })
  device.before = () => Promise.resolve()
  one.map.dispatch(rename('again'))
  await vi.advanceTimersByTimeAsync(0)
  expect(two.map.records.get('p:1')).toMatchObject({ x: 7, name: 'again' })
})

test('S12 a tab behind the floor reloads the rows and lets go of what they hold of its own', async () => {
  const device = aDevice()
  const { map } = await connected(device)
  device.floor = 100
  map.dispatch(move(1))
  await vi.advanceTimersByTimeAsync(0)
  device.floor = 0
  expect(map.store.getState().unsaved).toBe(0)
  expect(map.records.get('p:1')).toMatchObject({ x: 1 })
})

test('S10 S12 a commit that comes home brings along those made before it, whose answers were lost', async () => {
  const device = aDevice()
  const { map, status, unsavedCount } = await connected(device)
  device.after = () => Promise.reject(new Error('the answer was lost'))
  map.dispatch(move(1))
  await vi.advanceTimersByTimeAsync(0)
  device.floor = 1
  device.signalAll()
  await vi.advanceTimersByTimeAsync(0)
  map.undo()
  await vi.advanceTimersByTimeAsync(1_000)
  device.signalAll()
  await vi.advanceTimersByTimeAsync(0)
  expect(device.log).toHaveLength(2)
  expect(map.records.get('p:1')).toMatchObject({ x: 0 })
  expect([unsavedCount(), map.store.getState().unsaved]).toEqual([0, 0])
  expect(status.getState()).toEqual({ saving: 'saved', reason: null })
})

describe('S11 a tab with older code', () => {
  test('stops writing when it reads a change of a higher schema, and applies nothing of it', async () => {
    const device = aDevice()
    const { map } = await connected(device, 0)
    const diff = [{ op: 'update', id: 'p:1', before: {}, after: { x: 'far left' } }] as const
    device.log.push({ id: 'new', origin: 'edit', label: 'new', schema: SCHEMA + 1, diff, seq: 1 })
    const other = await connected(device, 1)
    other.map.dispatch(move(3))
    await vi.advanceTimersByTimeAsync(0)
    expect(map.records.get('p:1')).toMatchObject({ x: 0 })
    expect(map.dispatch(move(4))?.refused).toContain('Reload this tab')
  })

  test('stops when its write is refused, and says that what is left is not saved', async () => {
    const device = aDevice()
    const { map, status } = await connected(device)
    const tries = failing(device, new NewerDataError())
    map.dispatch(move(1))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(tries()).toBe(1)
    expect(status.getState()).toEqual({
      saving: 'failed',
      reason: 'a newer Partnerscape has opened this map; reload this tab',
    })
    expect(map.dispatch(move(4))?.refused).toContain('Reload this tab')
  })

  test('stops when a newer tab takes the database over', async () => {
    const device = aDevice()
    const { map, status } = await connected(device)
    device.tellNewer()
    expect(map.store.getState().stopped).toContain('Reload this tab')
    expect(status.getState().saving).toBe('saved')
  })
})

function aDevice(): MemoryDevice {
  return aMemoryDevice([aMap(), aParticipant('p:1')])
}

async function connected(device: MemoryDevice, tab = 0): Promise<MapConnection> {
  const connection = await connectMap(device.tab(tab), 'map', context(tab))
  await vi.advanceTimersByTimeAsync(0)
  if (!connection) throw new Error('The device has no map')
  return connection
}

function context(tab: number) {
  let ids = 0
  const next = () => `${tab}:${++ids}`
  return { newId: next, newCommitId: next, today: '2026-11-21' }
}

/** Makes every write fail from now on; gives back how many there were. */
function failing(device: MemoryDevice, error: Error): () => number {
  let tries = 0
  device.before = (operation) => {
    if (operation !== 'append') return Promise.resolve()
    tries++
    return Promise.reject(error)
  }
  return () => tries
}

function move(x: number): Command {
  return (edit) => {
    edit.update('participant', 'p:1', { x })
    return { label: 'move' }
  }
}

function rename(name: string): Command {
  return (edit) => {
    edit.update('participant', 'p:1', { name })
    return { label: 'rename' }
  }
}

function aGate(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve: (() => void) | undefined
  const promise = new Promise<void>((open) => {
    resolve = open
  })
  return { promise, resolve: () => resolve?.() }
}
