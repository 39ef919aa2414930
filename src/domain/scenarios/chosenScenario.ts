import { AS_IS, builtInScenario } from '#domain/scenarios/builtInScenario.ts'
import { toBe } from '#domain/scenarios/toBe.ts'
import type { Records } from '#records/recordTable.ts'
import { AS_IS_SCENARIO, type Scenario } from '#records/scenario.ts'

/** The scenario of an id with its assumptions; the map as it is for `null` and for one that has been deleted. */
export function chosenScenario(records: Records, scenarioId: string | null): Scenario {
  const id = scenarioId ?? AS_IS_SCENARIO
  return (
    records.find('scenario', id) ?? builtInScenario(id) ?? records.find('scenario', AS_IS_SCENARIO) ?? AS_IS
  )
}

/** The map as it is in a scenario; the records themselves where nothing differs. */
export function recordsIn(records: Records, { id }: Pick<Scenario, 'id'>): Records {
  return id === AS_IS_SCENARIO ? records : toBe(records, id)
}
