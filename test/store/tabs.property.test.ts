import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deeds, START } from './deeds.ts'
import { fold, plain, shape } from './model.ts'
import { World, type Step } from './world.ts'

/** For a machine that does other things at the same time; alone a test takes about a second. */
const TIME_ALLOWED_MS = 60_000

const tab = fc.nat(2)

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ tab, is: fc.constant('deed' as const), deed: deeds({ joining: false }) }),
  },
  { weight: 3, arbitrary: fc.record({ tab, is: fc.constantFrom('undo' as const, 'redo' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ tab, is: fc.constant('write' as const), count: fc.nat(3), lost: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ tab, is: fc.constant('receive' as const), count: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ tab, is: fc.constant('reload' as const) }) },
  { weight: 3, arbitrary: fc.constant({ is: 'settle' as const }) },
)

const joiningSteps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ tab, is: fc.constant('deed' as const), deed: deeds({ joining: true }) }),
  },
  { weight: 2, arbitrary: fc.record({ tab, is: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ tab, is: fc.constantFrom('closeStep' as const, 'reload' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ tab, is: fc.constant('write' as const), count: fc.nat(3), lost: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ tab, is: fc.constant('receive' as const), count: fc.nat(4) }) },
)

/** Long ones: fast-check by itself prefers lists too short for tabs to get in each other's way. */
function walk(step: fc.Arbitrary<Step>): fc.Arbitrary<Step[]> {
  return fc.array(step, { maxLength: 60, size: 'max' })
}

describe.each([1, 2, 3])('on %i tabs, whatever is written, lost or received when', (tabs) => {
  test(
    'S1 S2 S3 S4 S5 S6 S8 S12 every tab shows what the model shows after every step',
    () => {
      fc.assert(
        fc.property(walk(steps), (taken) => {
          const world = new World(tabs)
          for (const step of taken) {
            world.take(step)
            expect(world.differences()).toEqual([])
          }
        }),
        { numRuns: 250 },
      )
    },
    TIME_ALLOWED_MS,
  )

  test(
    'S6 S7 S8 all tabs and the stored rows agree once everything is written and read',
    () => {
      fc.assert(
        fc.property(walk(steps), (taken) => {
          const world = new World(tabs)
          for (const step of taken) {
            world.take(step)
            expect(world.differences()).toEqual([])
          }
          world.settle()
          const logged = shape(
            fold(
              plain(START),
              world.log.map((commit) => commit.diff),
            ),
          )
          expect(shape(world.rows)).toEqual(logged)
          for (const { shown, map } of world.tabs) {
            expect(shape(shown)).toEqual(logged)
            expect(map.store.getState().unsaved).toBe(0)
          }
        }),
        { numRuns: 120 },
      )
    },
    TIME_ALLOWED_MS,
  )
})

describe('on one tab', () => {
  test(
    'S1 S2 S3 S5 steps that join are undone and redone as one',
    () => {
      fc.assert(
        fc.property(walk(joiningSteps), (taken) => {
          const world = new World(1)
          for (const step of taken) {
            world.take(step)
            expect(world.differences()).toEqual([])
          }
        }),
        { numRuns: 200 },
      )
    },
    TIME_ALLOWED_MS,
  )

  test(
    'S3 S5 undo to the start gives the start, and redo to the end gives the end',
    () => {
      fc.assert(
        fc.property(walk(fc.oneof(joiningSteps, steps)), (taken) => {
          const world = new World(1)
          for (const step of taken) {
            world.take(step)
            expect(world.differences()).toEqual([])
          }
          const { map } = world.tabs[0] ?? {}
          // Redo what is undone at this moment, so that "the end" is one state.
          while (map?.store.getState().redoLabel) world.take({ tab: 0, is: 'redo' })
          const end = shape(world.tabs[0]?.shown ?? new Map())
          while (map?.store.getState().undoLabel) world.take({ tab: 0, is: 'undo' })
          expect(shape(world.tabs[0]?.shown ?? new Map())).toEqual(shape(plain(START)))
          while (map?.store.getState().redoLabel) world.take({ tab: 0, is: 'redo' })
          expect(shape(world.tabs[0]?.shown ?? new Map())).toEqual(end)
        }),
        { numRuns: 150 },
      )
    },
    TIME_ALLOWED_MS,
  )
})
