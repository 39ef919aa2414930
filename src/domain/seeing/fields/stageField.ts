import { sentenceWord } from '#domain/seeing/sentenceWord.ts'
import type { ParticipantField } from '#domain/seeing/seeingField.ts'
import { STAGES } from '#records/participant.ts'

export const stageField: ParticipantField = {
  id: 'stage',
  title: 'Stage',
  of: 'participants',
  values: ({ stage }) => (stage === null ? [] : [stage]),
  wordOf: sentenceWord,
  order: () => STAGES,
}
