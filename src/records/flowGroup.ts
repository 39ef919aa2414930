/** The four sorts of value that flow; which kind of flow belongs to which is `domain/flows/flowKinds.ts`. */
export const FLOW_GROUP_IDS = ['money', 'product', 'leads', 'brand'] as const
export type FlowGroup = (typeof FLOW_GROUP_IDS)[number]
