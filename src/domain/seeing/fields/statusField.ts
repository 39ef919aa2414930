import { sentenceWord } from '#domain/seeing/sentenceWord.ts'
import type { FlowField } from '#domain/seeing/seeingField.ts'
import { FLOW_STATUSES } from '#records/flow.ts'

export const statusField: FlowField = {
  id: 'status',
  title: 'Flow status',
  of: 'flows',
  values: ({ status }) => [status],
  wordOf: sentenceWord,
  order: () => FLOW_STATUSES,
}
