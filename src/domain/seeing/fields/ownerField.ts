import type { ParticipantField } from '#domain/seeing/seeingField.ts'

export const ownerField: ParticipantField = {
  id: 'owner',
  title: 'Owner',
  of: 'participants',
  values: ({ owner }) => (owner === '' ? [] : [owner]),
}
