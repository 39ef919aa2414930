import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { scenariosOf } from '#domain/scenarios/scenariosOf.ts'
import { newScenario } from '#records/scenario.ts'

/** Adds a scenario after those there are; without a name it is numbered. */
export function addScenario(name?: string): Command {
  return (edit, context) => {
    const scenarios = scenariosOf(edit.records)
    const given = nameGiven('A name', name ?? `Scenario ${scenarios.length + 1}`)
    if ('fault' in given) return { refused: given.fault }
    const order = Math.max(0, ...scenarios.map((scenario) => scenario.order)) + 1
    edit.put(newScenario({ id: context.newId('scenario'), name: given.name, order }))
    return { label: `add the scenario ${given.name}` }
  }
}

export const SCENARIO_GONE = 'That scenario has been deleted.'
