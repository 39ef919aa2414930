import { builtInScenario } from '#domain/scenarios/builtInScenario.ts'
import { scenariosOf } from '#domain/scenarios/scenariosOf.ts'
import type { Records } from '#records/recordTable.ts'
import { AS_IS_SCENARIO, PLANNED_SCENARIO, type Scenario } from '#records/scenario.ts'

/** All that can be looked at, with its assumptions: the map as it is, the map with its plans, then the scenarios made. */
export function scenarioChoices(records: Records): readonly Scenario[] {
  return [
    ...[AS_IS_SCENARIO, PLANNED_SCENARIO].flatMap(
      (id) => records.find('scenario', id) ?? builtInScenario(id) ?? [],
    ),
    ...scenariosOf(records),
  ]
}
