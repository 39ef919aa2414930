import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { fieldWord } from '#domain/scenarios/fieldWords.ts'
import type { Flow } from '#records/flow.ts'
import type { AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

/** What a record is called in a sentence: its name, that of its participant, or what it is. */
export function recordName(record: AnyRecord, records: Records): string {
  if (record.type === 'flow') return flowName(record, records)
  if ('participantId' in record && typeof record.participantId === 'string')
    return participantName(record.participantId, records)
  if (record.type === 'tierTerms')
    return `${records.find('tier', record.tierId)?.name ?? 'a tier'} in ${records.find('programme', record.programmeId)?.name ?? 'a programme'}`
  return 'name' in record && typeof record.name === 'string' ? record.name : fieldWord(record.type)
}

/** "Datahaus → Northwind: payment". */
export function flowName({ from, to, label, kind }: Flow, records: Records): string {
  const what = label || FLOW_INFO[kind].term.toLowerCase()
  return `${participantName(from, records)} → ${participantName(to, records)}: ${what}`
}

/** "Datahaus leaves, with 3 flows". */
export function removalSentence(record: AnyRecord, records: Records): string {
  if (record.type === 'flow') return `${flowName(record, records)} ends`
  if (record.type !== 'participant') return `${recordName(record, records)} is removed`
  const flows = records.flowCountAt(record.id)
  const along = flows === 0 ? '' : `, with ${flows} ${flows === 1 ? 'flow' : 'flows'}`
  return `${record.name} leaves${along}`
}

function participantName(id: string, records: Records): string {
  return records.find('participant', id)?.name ?? 'somebody who is gone'
}
