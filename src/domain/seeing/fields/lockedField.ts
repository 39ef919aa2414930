import { sentenceWord } from '#domain/seeing/sentenceWord.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'

const VALUES = ['locked', 'free']

export const lockedField: ParticipantField = {
  id: 'locked',
  title: 'Locked',
  of: 'participants',
  values: ({ locked }) => [locked ? 'locked' : 'free'],
  wordOf: sentenceWord,
  order: () => VALUES,
}
