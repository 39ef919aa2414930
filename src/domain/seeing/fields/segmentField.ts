import type { ParticipantField } from '#domain/seeing/seeingField.ts'

export const segmentField: ParticipantField = {
  id: 'segment',
  title: 'Segment',
  of: 'participants',
  values: ({ segments }) => segments,
}
