import { SCENARIO_GONE } from '#commands/addScenario.ts'
import type { Command } from '#commands/command.ts'
import { flowFieldFault, type FlowField } from '#commands/flowFields.ts'
import { PARTICIPANT_RULES, type ParticipantField } from '#commands/participantFields.ts'
import { fieldWord } from '#domain/scenarios/fieldWords.ts'
import { changedRecord, inScenario } from '#domain/scenarios/toBe.ts'
import { fieldOf, sameValue } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import { REMOVED_FIELD, scenarioChangeId, type FieldValue } from '#records/scenarioChange.ts'

/**
 * Says how a field of a record is in a scenario; the map itself stays as it is. `REMOVED_FIELD` with `true` takes a
 * participant or flow away. A value the map has anyway, or `undefined`, is no change and takes an earlier one back.
 */
export function setScenarioChange(
  scenarioId: string,
  recordId: string,
  field: string,
  value: FieldValue | undefined,
): Command {
  return (edit) => {
    const [scenario, record] = [edit.find('scenario', scenarioId), edit.records.get(recordId)]
    if (!scenario) return { refused: SCENARIO_GONE }
    if (!record) return { refused: 'What you wanted to change is no longer on the map.' }
    const id = scenarioChangeId(scenarioId, recordId, field)
    const label = `change the scenario ${scenario.name}`
    const isBack = field === REMOVED_FIELD ? value !== true : sameValue(value, fieldOf(record, field))
    if (value === undefined || isBack) {
      edit.remove(id)
      return { label }
    }
    const given = givenValue(inScenario(record, scenarioId, edit.records), field, value, edit.records)
    if ('fault' in given) return { refused: given.fault }
    edit.put({ id, type: 'scenarioChange', scenarioId, recordId, field, value: given.value })
    return { label }
  }
}

type Given = { readonly value: FieldValue } | { readonly fault: string }

/** The value as the map itself would keep it, or why it would not. */
function givenValue(record: AnyRecord, field: string, value: FieldValue, records: Records): Given {
  const fault = `A scenario cannot change ${fieldWord(field)} to that.`
  if (field === REMOVED_FIELD)
    return record.type === 'participant' || record.type === 'flow'
      ? { value }
      : { fault: 'A scenario can take away participants and flows.' }
  if (field === 'id' || field === 'type' || fieldOf(record, field) === undefined) return { fault }
  if (record.type === 'participant' && Object.hasOwn(PARTICIPANT_RULES, field)) {
    if (changedRecord(record, { field, value }) === null) return { fault }
    const rule = PARTICIPANT_RULES[field as ParticipantField] as (
      value: FieldValue,
      participant: AnyRecord,
      records: Records,
    ) => Given
    return rule(value, record, records)
  }
  const changed = changedRecord(record, { field, value })
  if (!changed) return { fault }
  const unfit = changed.type === 'flow' ? flowFieldFault(field as FlowField, changed, records) : null
  return unfit === null ? { value } : { fault: unfit }
}
