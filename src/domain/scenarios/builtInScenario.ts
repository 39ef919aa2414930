import { AS_IS_SCENARIO, newScenario, PLANNED_SCENARIO, type Scenario } from '#records/scenario.ts'

/** The map as it is before anybody has assumed anything. */
export const AS_IS: Scenario = newScenario({ id: AS_IS_SCENARIO, name: 'As-is' })
const PLANNED = newScenario({ id: PLANNED_SCENARIO, name: 'Planned flows join' })

/** A scenario that every map has, as it is until one of its assumptions is set; `undefined` for any other id. */
export function builtInScenario(id: string): Scenario | undefined {
  return [AS_IS, PLANNED].find((scenario) => scenario.id === id)
}
