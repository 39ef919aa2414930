import { recordsIn } from '#domain/scenarios/chosenScenario.ts'
import { recordDifferences, type RecordDifference } from '#domain/scenarios/recordDifferences.ts'
import type { Records } from '#records/recordTable.ts'

export type ScenarioMark = RecordDifference['op']

/** How each participant and flow of the map differs in a scenario; who does not differ is left out. */
export function scenarioMarks(records: Records, scenarioId: string): ReadonlyMap<string, ScenarioMark> {
  const differences = recordDifferences(records, recordsIn(records, { id: scenarioId }))
  return new Map(
    differences
      .filter(({ type }) => type === 'participant' || type === 'flow')
      .map(({ id, op }) => [id, op] as const),
  )
}
