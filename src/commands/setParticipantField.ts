import type { Command } from '#commands/command.ts'
import { PARTICIPANT_RULES, type ParticipantField } from '#commands/participantFields.ts'
import type { Participant } from '#records/participant.ts'

export type { ParticipantField }

/** Sets one field, tidied by its rule; a kind that changes keeps its flows (rules.md §1). */
export function setParticipantField<F extends ParticipantField>(
  id: string,
  field: F,
  value: Participant[F],
): Command {
  return (edit) => {
    const participant = edit.find('participant', id)
    if (!participant) return { refused: 'That participant is no longer on the map.' }
    const given = PARTICIPANT_RULES[field](value, participant, edit.records)
    if ('fault' in given) return { refused: given.fault }
    edit.update('participant', id, { [field]: given.value })
    const kind = edit.find('participant', id)?.kind
    // What it is now is no longer a further role.
    const furtherKinds = participant.furtherKinds.filter((further) => further !== kind)
    if (field === 'kind') edit.update('participant', id, { furtherKinds })
    return { label: stepLabel(field, participant, given.value) }
  }
}

const FIELD_WORDS: Readonly<Partial<Record<ParticipantField, string>>> = {
  furtherKinds: 'further kinds',
  tierId: 'tier',
  gives: 'what it gives',
  gets: 'what it gets',
  signedOn: 'signing day',
  strategicOverride: 'strategic value',
}

function stepLabel(field: ParticipantField, { name }: Participant, value: unknown): string {
  if (field === 'locked') return `${value === true ? 'lock' : 'unlock'} ${name}`
  if (field === 'name') return `rename ${name}`
  return `change ${FIELD_WORDS[field] ?? field} of ${name}`
}
