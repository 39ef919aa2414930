import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connectMap, type MapConnection } from '#app/connectMap.ts'
import type { AnyRecord } from '#records/record.ts'
import { commandOf, deeds, START, type Deed } from '../store/deeds.ts'
import { fold, plain, shape } from '../store/model.ts'
import { aMemoryDevice, type MemoryDevice } from '../support/memoryDevice.ts'

type Act =
  | { readonly tab: number; readonly is: 'deed'; readonly deed: Deed }
  | { readonly tab: number; readonly is: 'undo' | 'redo' | 'flush' }
  /** The log is cut up to where it is now. */
  | { readonly tab: number; readonly is: 'cut' }

const tab = fc.nat(2)
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ tab, is: fc.constant('deed' as const), deed: deeds({ joining: false }) }),
    },
    { weight: 3, arbitrary: fc.record({ tab, is: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 1, arbitrary: fc.record({ tab, is: fc.constantFrom('flush' as const, 'cut' as const) }) },
  ),
  { maxLength: 30, size: 'max' },
)
/** For each operation in turn: whether it works, fails, or is done and its answer lost. */
const fates = fc.infiniteStream(fc.constantFrom('works', 'works', 'works', 'fails', 'answer lost'))

describe.each([1, 2, 3])('on %i tabs whose reads and writes end, fail and cross at random', (tabs) => {
  test('S8 S10 S12 nothing is lost or written twice, and all tabs end up showing what is on disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fates, acts, async (scheduler, fate, taken) => {
        const world = await aWorld(tabs)
        disturb(world.device, scheduler, fate)
        for (const [serial, act] of taken.entries()) {
          take(act, world, serial)
          if (scheduler.count() > 0) await scheduler.waitOne()
          expect(world.connections.filter(isDishonest)).toEqual([])
        }
        await settle(scheduler, world)
        const disk = onDisk(world)
        expect(world.device.log.map(({ id }) => id).toSorted()).toEqual(world.made.toSorted())
        expect(shape(plain(world.device.rows.values()))).toEqual(disk)
        for (const { map, unsavedCount } of world.connections) {
          expect([unsavedCount(), map.store.getState().unsaved]).toEqual([0, 0])
          expect(shape(plain(allOf(map)))).toEqual(disk)
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

interface World {
  readonly device: MemoryDevice
  readonly connections: readonly MapConnection[]
  /** Ids of all commits, in the order in which they were made. */
  readonly made: readonly string[]
}

async function aWorld(tabs: number): Promise<World> {
  const device = aMemoryDevice(START)
  const made: string[] = []
  const connections: MapConnection[] = []
  for (let index = 0; index < tabs; index++) {
    const newCommitId = () => `${index}:${made.push(`${index}:${made.length + 1}`)}`
    const parts = { newId: () => `${index}:new`, newCommitId, today: '2026-11-21' }
    const connection = await connectMap(device.tab(index), 'map', parts)
    if (connection) connections.push(connection)
    await connection?.flush()
  }
  return { device, connections, made }
}

function disturb(device: MemoryDevice, scheduler: fc.Scheduler, fate: Iterator<string>): void {
  device.before = async (operation, index) => {
    const fails = fate.next().value === 'fails'
    await scheduler.schedule(Promise.resolve(), `${operation} of tab ${index}`)
    if (fails) throw new Error('the disk is busy')
  }
  device.after = async (operation, index) => {
    const lost = fate.next().value === 'answer lost'
    await scheduler.schedule(Promise.resolve(), `answer to ${operation} of tab ${index}`)
    if (lost) throw new Error('the answer was lost')
  }
}

function take(act: Act, { connections, device }: World, serial: number): void {
  const connection = connections[act.tab % connections.length]
  if (act.is === 'deed') connection?.map.dispatch(commandOf(act.deed, connection.map, serial))
  if (act.is === 'undo') connection?.map.undo()
  if (act.is === 'redo') connection?.map.redo()
  if (act.is === 'flush') void connection?.flush()
  if (act.is === 'cut') device.floor = device.log.length
}

/** "Saved" is to be said if and only if nothing waits to be written. */
function isDishonest({ map, status, unsavedCount }: MapConnection): boolean {
  const saysSaved = status.getState().saving === 'saved'
  return saysSaved !== (unsavedCount() === 0) || map.store.getState().unsaved < unsavedCount()
}

async function settle(scheduler: fc.Scheduler, { device, connections }: World): Promise<void> {
  device.before = () => Promise.resolve()
  device.after = () => Promise.resolve()
  // Twice: a write that was under way when the faults ended may still fail.
  for (let round = 0; round < 2; round++)
    await scheduler.waitFor(Promise.all(connections.map((connection) => connection.flush())))
  device.signalAll()
  await Promise.all(connections.map((connection) => connection.flush()))
}

function onDisk({ device }: World): Record<string, unknown> {
  return shape(
    fold(
      plain(START),
      device.log.map(({ diff }) => diff),
    ),
  )
}

function allOf({ records }: MapConnection['map']): AnyRecord[] {
  return [...records.all('map'), ...records.all('participant'), ...records.all('flow')]
}
