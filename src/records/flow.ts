import * as z from 'zod/mini'
import { amountMinor, lineText, noteText, recordId } from '#records/fields.ts'
import { FLOW_KINDS, type FlowKind } from '#records/flowKind.ts'

export const FLOW_STATUSES = ['active', 'planned', 'ended'] as const
export type FlowStatus = (typeof FLOW_STATUSES)[number]

/** What one participant gives another. The way back is a flow of its own that names this one in `inReturnFor`. */
export interface Flow {
  readonly id: string
  readonly type: 'flow'
  readonly from: string
  readonly to: string
  readonly kind: FlowKind
  readonly label: string
  /** Contractual and expected in exchange (Allee); preset by the kind, may be flipped (rules.md §2). */
  readonly tangible: boolean
  /** `typed` by a person, or taken from the incentive programme. */
  readonly amountSource: 'typed' | 'programme'
  /** Likely amount a year, minor units; `null` is unknown. */
  readonly amountMinor: number | null
  readonly lowMinor: number | null
  readonly highMinor: number | null
  /** Importance to the receiver, 1–5. */
  readonly weight: number
  readonly status: FlowStatus
  /** Id of the flow this one answers. */
  readonly inReturnFor: string | null
  /** Ids of participants that carry or are involved in this flow. */
  readonly via: readonly string[]
  readonly note: string
}

export const flowSchema = z.looseObject({
  id: recordId,
  type: z.literal('flow'),
  from: recordId,
  to: recordId,
  kind: z.enum(FLOW_KINDS),
  label: lineText,
  tangible: z.boolean(),
  amountSource: z.enum(['typed', 'programme']),
  amountMinor,
  lowMinor: amountMinor,
  highMinor: amountMinor,
  weight: z.int().check(z.gte(1), z.lte(5)),
  status: z.enum(FLOW_STATUSES),
  inReturnFor: z.nullable(recordId),
  via: z.array(recordId),
  note: noteText,
})

export function newFlow(given: Pick<Flow, 'id' | 'from' | 'to' | 'kind'> & Partial<Flow>): Flow {
  return {
    type: 'flow',
    label: '',
    tangible: true,
    amountSource: 'typed',
    amountMinor: null,
    lowMinor: null,
    highMinor: null,
    weight: 3,
    status: 'active',
    inReturnFor: null,
    via: [],
    note: '',
    ...given,
  }
}
