import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'

export const kindField: ParticipantField = {
  id: 'kind',
  title: 'Kind',
  of: 'participants',
  values: ({ kind }) => [kind],
  wordOf: (value) =>
    PARTICIPANT_KINDS.flatMap((kind) => (kind === value ? KIND_INFO[kind].short : []))[0] ?? value,
  order: () => PARTICIPANT_KINDS,
}
