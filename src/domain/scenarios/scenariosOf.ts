import { builtInScenario } from '#domain/scenarios/builtInScenario.ts'
import type { Records } from '#records/recordTable.ts'
import type { Scenario } from '#records/scenario.ts'

/** The scenarios that somebody has made, in the order in which they are listed. */
export function scenariosOf(records: Pick<Records, 'all'>): readonly Scenario[] {
  return [...records.all('scenario')]
    .filter(({ id }) => !builtInScenario(id))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
