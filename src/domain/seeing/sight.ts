import { conditionsOf } from '#domain/seeing/conditions.ts'
import { neighbourhood } from '#domain/seeing/neighbourhood.ts'
import { FLOW_FIELDS, PARTICIPANT_FIELDS } from '#domain/seeing/seeingFields.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'

/** Which participants and flows a seeing means; the rest is dimmed or hidden. Each answer costs its own record. */
export interface Sight {
  meets(participant: Participant): boolean
  meetsFlow(flow: Flow): boolean
  /** Flows that are left out whatever the filter says. */
  switchedOff(flow: Flow): boolean
}

/**
 * The company meets every filter, since without its middle a map says nothing; only a focus leaves it out. Conditions on
 * flows are met by the flows that have the value, and by the participants that have such a flow. Reads the flows once.
 */
export function sightOf(records: Records, seeing: Seeing): Sight {
  const conditions = conditionsOf(seeing.filter)
  const onParticipants = PARTICIPANT_FIELDS.filter(({ id }) => conditions.has(id))
  const onFlows = FLOW_FIELDS.filter(({ id }) => conditions.has(id))
  const focus = focusOf(records, seeing)
  const hasFlow = onFlows.length > 0 ? endsOf(records, flowMeets) : null

  function flowMeets(flow: Flow): boolean {
    return onFlows.every((field) => isAmong(conditions.get(field.id), field.values(flow, records)))
  }
  function meets(participant: Participant): boolean {
    if (focus && !focus.has(participant.id)) return false
    if (participant.kind === 'company') return true
    if (hasFlow && !hasFlow.has(participant.id)) return false
    return onParticipants.every((field) =>
      isAmong(conditions.get(field.id), field.values(participant, records)),
    )
  }
  function endMeets(id: string): boolean {
    const participant = records.find('participant', id)
    return participant !== undefined && meets(participant)
  }
  return {
    meets,
    meetsFlow: (flow) => flowMeets(flow) && endMeets(flow.from) && endMeets(flow.to),
    switchedOff: ({ kind, status }) =>
      seeing.hiddenGroups.includes(FLOW_INFO[kind].group) || seeing.hiddenStatuses.includes(status),
  }
}

function focusOf(records: Records, { focusId, focusSteps }: Seeing): ReadonlySet<string> | null {
  if (focusId === null || !records.find('participant', focusId)) return null
  return neighbourhood(records, focusId, focusSteps)
}

function endsOf(records: Records, wanted: (flow: Flow) => boolean): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const flow of records.all('flow')) if (wanted(flow)) ends.add(flow.from).add(flow.to)
  return ends
}

function isAmong(wanted: ReadonlySet<string> | undefined, values: readonly string[]): boolean {
  if (!wanted) return true
  return values.length === 0 ? wanted.has('') : values.some((value) => wanted.has(value))
}
