import type { Edit } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { isCivilDay } from '#domain/calendar/days.ts'
import type { MdfRequest } from '#records/mdfRequest.ts'

/** Fields of a request that are set one at a time; the decision has a command of its own. */
export type MdfField = Exclude<
  keyof MdfRequest,
  'id' | 'type' | 'participantId' | 'decision' | 'decidedOn' | 'approvedMinor'
>

export const MDF_GONE = 'That MDF request is no longer there.'

/** Why a request cannot be kept as it would be, in a sentence; or `null`. */
export function mdfFault(edit: Edit, request: MdfRequest): string | null {
  const name = nameGiven('A name', request.name)
  if ('fault' in name) return name.fault
  if (!edit.find('participant', request.participantId)) return 'That partner is no longer on the map.'
  if (request.segmentId !== null && !edit.find('participant', request.segmentId))
    return 'That segment is no longer on the map.'
  for (const day of [request.requestedOn, request.startsOn, request.endsOn, request.proofOn])
    if (day !== null && !isCivilDay(day)) return `“${day.slice(0, 40)}” is not a day: write it as 2026-11-21.`
  if (request.startsOn !== null && request.endsOn !== null && request.endsOn < request.startsOn)
    return `${request.name} ends before it starts.`
  if (amountsOf(request).some((minor) => minor !== null && !(Number.isSafeInteger(minor) && minor >= 0)))
    return 'An amount is a whole number of minor units from 0 up.'
  return textFault('An activity', request.activity, 'line') ?? textFault('A note', request.note, 'note')
}

function amountsOf(request: MdfRequest): readonly (number | null)[] {
  const { requestedMinor, totalCostMinor, expectedPipelineMinor, spentMinor, pipelineMinor, wonMinor } =
    request
  return [requestedMinor, totalCostMinor, expectedPipelineMinor, spentMinor, pipelineMinor, wonMinor]
}
