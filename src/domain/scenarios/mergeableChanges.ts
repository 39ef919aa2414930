import { differenceText } from '#domain/scenarios/fieldWords.ts'
import { flowName, recordName, removalSentence } from '#domain/scenarios/recordName.ts'
import { fieldOf } from '#records/diff.ts'
import type { Records } from '#records/recordTable.ts'
import { REMOVED_FIELD } from '#records/scenarioChange.ts'

/** One thing of a scenario that can be made true on its own. */
export interface MergeableChange {
  /** Of the scenario's change, or of the planned flow: what `mergeChanges` takes. */
  readonly id: string
  readonly recordId: string
  readonly sentence: string
}

/** What of a scenario can be merged: its changes whose record is still there, then the planned flows. */
export function mergeableChanges(records: Records, scenarioId: string | null): readonly MergeableChange[] {
  const changes = [...records.all('scenarioChange')].filter((change) => change.scenarioId === scenarioId)
  const planned = [...records.all('flow')].filter(({ status }) => status === 'planned')
  return [
    ...changes.flatMap(({ id, recordId, field, value }) => {
      const record = records.get(recordId)
      if (!record) return []
      if (field === REMOVED_FIELD) return { id, recordId, sentence: removalSentence(record, records) }
      const values = { was: fieldOf(record, field), is: value }
      const words = differenceText(record, field, values, { asIs: records, toBe: records })
      return { id, recordId, sentence: `${recordName(record, records)}: ${words}` }
    }),
    ...planned.map((flow) => ({
      id: flow.id,
      recordId: flow.id,
      sentence: `${flowName(flow, records)} begins`,
    })),
  ]
}
