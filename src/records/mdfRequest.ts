import * as z from 'zod/mini'
import { amountMinor, civilDate, lineText, nameText, noteText, recordId } from '#records/fields.ts'

export const MDF_DECISIONS = ['open', 'approved', 'revise', 'declined'] as const
export type MdfDecision = (typeof MDF_DECISIONS)[number]

/** What a partner asks market development funds for, how it was decided, and what came of it. */
export interface MdfRequest {
  readonly id: string
  readonly type: 'mdfRequest'
  readonly participantId: string
  readonly name: string
  /** One of the programme's `mdfTypes`, such as "event". */
  readonly activity: string
  readonly requestedOn: string | null
  readonly startsOn: string | null
  /** Proof is due so many days after this as the programme says. */
  readonly endsOn: string | null
  readonly requestedMinor: number | null
  readonly totalCostMinor: number | null
  readonly expectedPipelineMinor: number | null
  /** A segment of the map it is aimed at. */
  readonly segmentId: string | null
  /** How it will be measured; empty: there is no way yet. */
  readonly measure: string
  readonly decision: MdfDecision
  readonly decidedOn: string | null
  readonly approvedMinor: number | null
  readonly proofOn: string | null
  readonly spentMinor: number | null
  /** Pipeline and won revenue it brought. */
  readonly pipelineMinor: number | null
  readonly wonMinor: number | null
  readonly note: string
}

export const mdfRequestSchema = z.looseObject({
  id: recordId,
  type: z.literal('mdfRequest'),
  participantId: recordId,
  name: nameText,
  activity: lineText,
  requestedOn: civilDate,
  startsOn: civilDate,
  endsOn: civilDate,
  requestedMinor: amountMinor,
  totalCostMinor: amountMinor,
  expectedPipelineMinor: amountMinor,
  segmentId: z.nullable(recordId),
  measure: noteText,
  decision: z.enum(MDF_DECISIONS),
  decidedOn: civilDate,
  approvedMinor: amountMinor,
  proofOn: civilDate,
  spentMinor: amountMinor,
  pipelineMinor: amountMinor,
  wonMinor: amountMinor,
  note: noteText,
})

export function newMdfRequest(
  given: Pick<MdfRequest, 'id' | 'participantId' | 'name'> & Partial<MdfRequest>,
): MdfRequest {
  return {
    type: 'mdfRequest',
    activity: 'event',
    requestedOn: null,
    startsOn: null,
    endsOn: null,
    requestedMinor: null,
    totalCostMinor: null,
    expectedPipelineMinor: null,
    segmentId: null,
    measure: '',
    decision: 'open',
    decidedOn: null,
    approvedMinor: null,
    proofOn: null,
    spentMinor: null,
    pipelineMinor: null,
    wonMinor: null,
    note: '',
    ...given,
  }
}
