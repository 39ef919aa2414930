import * as z from 'zod/mini'
import { civilDate, nameText, noteText, recordId } from '#records/fields.ts'
import { DEAL_KINDS, type DealKind } from '#records/programme.ts'

export const DEAL_STAGES = ['open', 'won', 'lost'] as const
export type DealStage = (typeof DEAL_STAGES)[number]

/** A sale, net of customer discount and tax; or, where it names a deal in `refundOf`, what was taken back of that one. */
export interface Deal {
  readonly id: string
  readonly type: 'deal'
  readonly name: string
  /** The partner that is paid for it; `null` for a sale of our own. */
  readonly partnerId: string | null
  /** Minor units; below 0 for a refund, else from 0 up; `null` is unknown. */
  readonly amountMinor: number | null
  readonly kind: DealKind
  readonly stage: DealStage
  readonly createdOn: string | null
  readonly closedOn: string | null
  readonly registered: boolean
  /** The day on which the registration was approved; only an approved one pays. */
  readonly approvedOn: string | null
  /** The partner that brought it (first touch). */
  readonly sourcedBy: string | null
  /** Partners that took part. */
  readonly influencedBy: readonly string[]
  /** Known to have come without a partner. */
  readonly direct: boolean
  /** A customer or segment of the map. */
  readonly customerId: string | null
  /** The deal of which this is the refund. */
  readonly refundOf: string | null
  readonly note: string
}

const signedMinor = z.nullable(z.int().check(z.gte(-Number.MAX_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER)))

export const dealSchema = z.looseObject({
  id: recordId,
  type: z.literal('deal'),
  name: nameText,
  partnerId: z.nullable(recordId),
  amountMinor: signedMinor,
  kind: z.enum(DEAL_KINDS),
  stage: z.enum(DEAL_STAGES),
  createdOn: civilDate,
  closedOn: civilDate,
  registered: z.boolean(),
  approvedOn: civilDate,
  sourcedBy: z.nullable(recordId),
  influencedBy: z.array(recordId),
  direct: z.boolean(),
  customerId: z.nullable(recordId),
  refundOf: z.nullable(recordId),
  note: noteText,
})

export function newDeal(given: Pick<Deal, 'id' | 'name'> & Partial<Deal>): Deal {
  return {
    type: 'deal',
    partnerId: null,
    amountMinor: null,
    kind: 'new',
    stage: 'open',
    createdOn: null,
    closedOn: null,
    registered: false,
    approvedOn: null,
    sourcedBy: null,
    influencedBy: [],
    direct: false,
    customerId: null,
    refundOf: null,
    note: '',
    ...given,
  }
}
