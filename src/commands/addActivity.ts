import type { Command } from '#commands/command.ts'
import { PARTNER_GONE } from '#commands/setScorecardFigures.ts'
import { textFault } from '#commands/textFault.ts'
import { dayFault } from '#domain/calendar/dayFault.ts'
import { type ActivityKind, newActivity } from '#records/activity.ts'

/** Records something a partner did on a day, today unless told otherwise. */
export function addActivity(participantId: string, kind: ActivityKind, on?: string, note = ''): Command {
  return (edit, { newId, today }) => {
    const participant = edit.find('participant', participantId)
    if (!participant) return { refused: PARTNER_GONE }
    const day = on ?? today
    const dayIsNone = dayFault(day, 'on')
    if (dayIsNone) return { refused: dayIsNone.fault }
    const fault = textFault('A note', note, 'note')
    if (fault !== null) return { refused: fault }
    edit.put(newActivity({ id: newId('activity'), participantId, kind, on: day, note }))
    return { label: `record ${kind} of ${participant.name}` }
  }
}
