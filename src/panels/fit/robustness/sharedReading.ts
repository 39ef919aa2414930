import type { WeightSpace } from '#domain/ipp/drawWeights.ts'
import type { FromDrawer, ToDrawer } from '#panels/fit/robustness/drawProtocol.ts'
import { type Round, RoundReading } from '#panels/fit/robustness/roundReading.ts'
import { type Drawer, startDrawer } from '#panels/fit/robustness/startDrawer.ts'
import type { OpenMap } from '#store/openMap.ts'

/**
 * The reading of a round at weights near those of the profile, or at all there are (rules.md §3): the same one to all
 * who ask, so that the matrix, the inspector and the reasons draw once.
 */
export function sharedReading(map: OpenMap, round: Round, mode: WeightSpace): RoundReading {
  const desk = desks.get(map.records) ?? newDesk()
  desks.set(map.records, desk)
  return desk.reading(map, round, mode)
}

interface Desk {
  reading(map: OpenMap, round: Round, mode: WeightSpace): RoundReading
}

const desks = new WeakMap<OpenMap['records'], Desk>()

/** The readings of one map and the drawer they have in common, which lives only while there is something to draw. */
function newDesk(): Desk {
  const readings = new Map<string, RoundReading>()
  let drawer: Drawer | null = null

  function stop(): void {
    drawer?.stop()
    drawer = null
  }

  function hear(message: FromDrawer): void {
    if (message.is === 'failed') stop()
    for (const reading of readings.values()) reading.hear(message)
  }

  function post(message: ToDrawer): void {
    if (message.is === 'draw') drawer ??= startDrawer(hear)
    drawer?.post(message)
    if (![...readings.values()].some(({ isHeard }) => isHeard)) stop()
  }

  return {
    reading(map, round, mode) {
      const made = new RoundReading(map, round, mode, post)
      const reading = readings.get(made.name) ?? made
      readings.set(reading.name, reading)
      return reading
    },
  }
}
