/** The value-flow kinds of rules.md §2, in its table order. What each means is told in `domain/flows/flowKinds.ts`. */
export const FLOW_KINDS = [
  'product',
  'integration',
  'data',
  'services',
  'referral',
  'payment',
  'commission',
  'margin',
  'rebate',
  'mdf',
  'enablement',
  'support',
  'content',
  'brand',
  'access',
  'feedback',
  'alignment',
] as const

export type FlowKind = (typeof FLOW_KINDS)[number]
