import { FLOW_GROUPS, FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { FlowField } from '#domain/seeing/seeingField.ts'

export const flowGroupField: FlowField = {
  id: 'flowGroup',
  title: 'Flow group',
  of: 'flows',
  values: ({ kind }) => [FLOW_INFO[kind].group],
  wordOf: (value) => FLOW_GROUPS.find(({ id }) => id === value)?.title ?? value,
  order: () => FLOW_GROUPS.map(({ id }) => id),
}
