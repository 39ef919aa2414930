import type { Command } from '#commands/command.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { newcomerSpots } from '#domain/layout/newcomerSpots.ts'
import { newFlow } from '#records/flow.ts'
import { newParticipant } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import { RecordTable } from '#records/recordTable.ts'

/**
 * Puts a candidate between us and a segment: a participant at the stage Identify that is planned to sell our product to
 * it. The plan joins in what-if; as long as it is one, nobody is served by it.
 */
export function addSeller(segmentId: string, kind: ParticipantKind): Command {
  return (edit, context) => {
    const segment = edit.find('participant', segmentId)
    if (!segment) return { refused: 'That segment is no longer on the map.' }
    const company = [...edit.records.all('participant')].find((one) => one.kind === 'company')
    if (!company) return { refused: 'Put your own company on the map first.' }
    const seller = newParticipant({
      id: context.newId('participant'),
      kind,
      name: `${KIND_INFO[kind].short} for ${segment.name}`.slice(0, 200),
      stage: 'identify',
      regions: segment.regions,
      segments: segment.segments,
    })
    const table = new RecordTable([...edit.records.all('participant'), seller, ...edit.records.all('flow')])
    const spot = newcomerSpots(table, new Set([seller.id])).get(seller.id)
    edit.put({ ...seller, ...spot })
    const plan = (from: string, to: string) =>
      edit.put(newFlow({ id: context.newId('flow'), from, to, kind: 'product', status: 'planned' }))
    plan(company.id, seller.id)
    plan(seller.id, segment.id)
    return { label: `add ${seller.name}` }
  }
}
