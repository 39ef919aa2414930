import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** Whether a new flow is contractual (rules.md §2): by its kind, a referral only where a commission answers it. */
export function presetTangible(kind: FlowKind, answeredBy: readonly FlowKind[]): boolean {
  return kind === 'referral' ? answeredBy.includes('commission') : FLOW_INFO[kind].tangible
}
