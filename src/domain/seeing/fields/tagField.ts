import type { ParticipantField } from '#domain/seeing/seeingField.ts'

export const tagField: ParticipantField = {
  id: 'tag',
  title: 'Tag',
  of: 'participants',
  values: ({ tags }) => tags,
}
