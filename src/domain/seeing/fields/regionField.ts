import type { ParticipantField } from '#domain/seeing/seeingField.ts'

export const regionField: ParticipantField = {
  id: 'region',
  title: 'Region',
  of: 'participants',
  values: ({ regions }) => regions,
}
