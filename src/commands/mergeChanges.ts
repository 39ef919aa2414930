import { counted, isRefusal, type Command, type Edit } from '#commands/command.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { flowAmountsFault, flowEndsFault } from '#domain/flows/flowFault.ts'
import { secondCompanyFault } from '#domain/kinds/companyOf.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { recordName } from '#domain/scenarios/recordName.ts'
import { changedRecord } from '#domain/scenarios/toBe.ts'
import type { AnyRecord } from '#records/record.ts'
import { REMOVED_FIELD, type ScenarioChange } from '#records/scenarioChange.ts'

/**
 * Makes chosen changes of a scenario true, as one step: ids of `scenarioChange` records, which are used up by it, and
 * of planned flows, which begin to run. Removals come last, so that nothing is changed that is gone.
 */
export function mergeChanges(chosen: readonly string[]): Command {
  return (edit, context) => {
    const starting = chosen.filter((id) => edit.find('flow', id)?.status === 'planned')
    const changes = chosen.flatMap((id) => edit.find('scenarioChange', id) ?? [])
    const removed = changes.filter(({ field }) => field === REMOVED_FIELD).map(({ recordId }) => recordId)
    if (starting.length + changes.length === 0) return { refused: 'None of these changes is there any more.' }
    for (const id of starting) edit.update('flow', id, { status: 'active' })
    for (const { id } of changes) edit.remove(id)
    const unfit = mergeFields(edit, changes)
    if (unfit)
      return { refused: `A change no longer fits ${recordName(unfit, edit.records)}: look at it first.` }
    if (removed.some((id) => edit.records.get(id))) {
      const result = deleteItems(removed)(edit, context)
      if (isRefusal(result)) return result
    }
    return { label: `merge ${counted(starting.length + changes.length, 'change')}` }
  }
}

/** Sets the fields and answers with the first record that is not sound with all of them; records that are gone are passed over. */
function mergeFields(edit: Edit, changes: readonly ScenarioChange[]): AnyRecord | null {
  const touched = new Set<string>()
  for (const change of changes) {
    const known = edit.records.get(change.recordId)
    const record = known && edit.find(known.type, known.id)
    if (!record || change.field === REMOVED_FIELD) continue
    const changed = changedRecord(record, change)
    if (!changed) return record
    edit.put(changed)
    touched.add(changed.id)
  }
  for (const id of touched) {
    const record = edit.find('flow', id) ?? edit.find('participant', id)
    if (record && mergedFault(edit, record) !== null) return record
  }
  return null
}

/** What no field alone tells: low above high, a flow to itself, a second company. */
function mergedFault(edit: Edit, record: AnyRecord): string | null {
  if (record.type === 'flow')
    return (
      flowEndsFault(record, (id) => edit.find('participant', id) !== undefined) ??
      flowAmountsFault(record, currencyOf(edit.records))
    )
  const becomesCompany = record.type === 'participant' && record.kind === 'company'
  return becomesCompany ? secondCompanyFault(edit.records, record.id) : null
}
