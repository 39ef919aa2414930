import { counted, type Command } from '#commands/command.ts'
import { PARTICIPANT_RULES, type ParticipantField } from '#commands/participantFields.ts'
import type { Participant } from '#records/participant.ts'

/** Sets one field of several participants as one step; one that cannot take it refuses the whole step. */
export function setForParticipants<F extends ParticipantField>(
  ids: readonly string[],
  field: F,
  value: Participant[F],
): Command {
  return (edit) => {
    const participants = ids.flatMap((id) => edit.find('participant', id) ?? [])
    if (participants.length === 0) return { refused: 'These participants are no longer on the map.' }
    if (field === 'kind' && value === 'company' && participants.length > 1)
      return { refused: 'A map has exactly one company: choose a single participant for it.' }
    for (const participant of participants) {
      const given = PARTICIPANT_RULES[field](value, participant, edit.records)
      if ('fault' in given) return { refused: given.fault }
      edit.update('participant', participant.id, { [field]: given.value })
    }
    const deed = field === 'locked' ? (value === true ? 'lock' : 'unlock') : `set ${wordFor(field)} of`
    return { label: `${deed} ${counted(participants.length, 'participant')}` }
  }
}

function wordFor(field: ParticipantField): string {
  return field === 'tierId' ? 'tier' : field
}
