import { SCENARIO_GONE } from '#commands/addScenario.ts'
import type { Command } from '#commands/command.ts'

/** Removes a scenario and its changes; the map is not touched by them. */
export function deleteScenario(id: string): Command {
  return (edit) => {
    const scenario = edit.find('scenario', id)
    if (!scenario) return { refused: SCENARIO_GONE }
    edit.remove(id)
    for (const change of edit.records.all('scenarioChange'))
      if (change.scenarioId === id) edit.remove(change.id)
    return { label: `delete the scenario ${scenario.name}` }
  }
}
