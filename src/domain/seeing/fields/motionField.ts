import { sentenceWord } from '#domain/seeing/sentenceWord.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'
import { MOTIONS } from '#records/participant.ts'

export const motionField: ParticipantField = {
  id: 'motion',
  title: 'Motion',
  of: 'participants',
  values: ({ motions }) => motions,
  wordOf: sentenceWord,
  order: () => MOTIONS,
}
