import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deeds, START } from './deeds.ts'
import { fold, plain, shape } from './model.ts'
import { World, type Step } from './world.ts'

/** For a machine that does other things at the same time; alone a test takes about a second. */
const TIME_ALLOWED_MS = 540_000

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

describe('on one tab', () => {
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
        { numRuns: Number(process.env['RUNS'] ?? 20000), seed: Number(process.env['SEED'] ?? 1) },
      )
    },
    TIME_ALLOWED_MS,
  )
})
