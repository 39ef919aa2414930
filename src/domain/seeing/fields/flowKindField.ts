import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { FlowField } from '#domain/seeing/seeingField.ts'
import { FLOW_KINDS } from '#records/flowKind.ts'

export const flowKindField: FlowField = {
  id: 'flow',
  title: 'Flow kind',
  of: 'flows',
  values: ({ kind }) => [kind],
  wordOf: (value) => FLOW_KINDS.flatMap((kind) => (kind === value ? FLOW_INFO[kind].term : []))[0] ?? value,
  order: () => FLOW_KINDS,
}
