import * as z from 'zod/mini'
import {
  amountMinor,
  countOrNull,
  lineText,
  nameText,
  noteText,
  percentOrNull,
  recordId,
  words,
} from '#records/fields.ts'

export const PROGRAMME_STATUSES = ['draft', 'current', 'proposal'] as const
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number]

/** The partner buys at a discount, is paid a commission, or gets a fixed fee per new customer. */
export const PAY_MODES = ['margin', 'commission', 'flat'] as const
export type PayMode = (typeof PAY_MODES)[number]

export const REBATE_TYPES = ['marginal', 'whole'] as const
export const REBATE_BASES = ['quarter', 'ytd'] as const
export const PAYMENT_RHYTHMS = ['monthly', 'quarterly'] as const
export const PAID_ON = ['cash', 'booking'] as const

/** What a deal sells; a refund takes one of these back. */
export const DEAL_KINDS = ['new', 'expansion', 'renewal'] as const
export type DealKind = (typeof DEAL_KINDS)[number]

/**
 * An incentive programme (rules.md §5): what holds for all its tiers. What a tier pays is in `tierTerms`, what it asks
 * for in `requirement`, the steps of the rebate in `bracket`, remarks to a cell in `remark`. A part is switched off
 * where its amount is `null`. A map has several programmes, one of them current.
 */
export interface Programme {
  readonly id: string
  readonly type: 'programme'
  readonly name: string
  readonly status: ProgrammeStatus
  /** Lowest is listed first. */
  readonly order: number
  readonly mode: PayMode
  /** Quarters below its requirement after which a partner falls. */
  readonly graceQuarters: number
  /** Percentage points on registered, approved new and expansion deals; a tier may have its own. */
  readonly regUpliftPct: number | null
  readonly regMinDealMinor: number | null
  /** Days for which a registration is open. */
  readonly regDays: number | null
  readonly regConditions: string
  readonly maxRatePct: number | null
  readonly maxPerDealMinor: number | null
  /** On rebate, accelerator and quota bonus together, per quarter. */
  readonly maxExtrasMinor: number | null
  readonly rebateType: (typeof REBATE_TYPES)[number]
  readonly rebateBasis: (typeof REBATE_BASES)[number]
  readonly rebateRenewals: boolean
  readonly acceleratorTargetMinor: number | null
  readonly acceleratorTriggerPct: number | null
  readonly acceleratorPct: number | null
  readonly quotaTargetMinor: number | null
  readonly quotaBonusMinor: number | null
  readonly retentionPct: number | null
  readonly retentionPerCustomerMinor: number | null
  readonly certPerPersonMinor: number | null
  readonly certMaxPeople: number | null
  readonly spiffPerDealMinor: number | null
  readonly spiffMinDealMinor: number | null
  readonly spiffKinds: readonly DealKind[]
  readonly spiffMaxCount: number | null
  /** MDF criteria: activities, expected pipeline per unit, the least a partner pays itself, days until proof is due. */
  readonly mdfTypes: readonly string[]
  readonly mdfMinPipelineRatio: number
  readonly mdfMinPartnerSharePct: number
  readonly mdfProofDays: number
  readonly paymentRhythm: (typeof PAYMENT_RHYTHMS)[number]
  /** After the end of the quarter or month. */
  readonly paymentDays: number
  /** Below it a payout is carried over. */
  readonly minPayoutMinor: number | null
  readonly paidOn: (typeof PAID_ON)[number]
  readonly exclusivity: string
  readonly grossMarginPct: number | null
  /** The share of sales that would not have come anyway. */
  readonly incrementalPct: number
  /** Cost a year that does not depend on sales. */
  readonly overheadMinor: number | null
  /** Exceptions that have to be explained, a line each. */
  readonly specialCases: string
  readonly note: string
}

const days = z.int().check(z.gte(0), z.lte(3660))

export const programmeSchema = z.looseObject({
  id: recordId,
  type: z.literal('programme'),
  name: nameText,
  status: z.enum(PROGRAMME_STATUSES),
  order: z.number(),
  mode: z.enum(PAY_MODES),
  graceQuarters: z.int().check(z.gte(0), z.lte(20)),
  regUpliftPct: percentOrNull,
  regMinDealMinor: amountMinor,
  regDays: z.nullable(days),
  regConditions: lineText,
  maxRatePct: percentOrNull,
  maxPerDealMinor: amountMinor,
  maxExtrasMinor: amountMinor,
  rebateType: z.enum(REBATE_TYPES),
  rebateBasis: z.enum(REBATE_BASES),
  rebateRenewals: z.boolean(),
  acceleratorTargetMinor: amountMinor,
  acceleratorTriggerPct: percentOrNull,
  acceleratorPct: percentOrNull,
  quotaTargetMinor: amountMinor,
  quotaBonusMinor: amountMinor,
  retentionPct: percentOrNull,
  retentionPerCustomerMinor: amountMinor,
  certPerPersonMinor: amountMinor,
  certMaxPeople: countOrNull,
  spiffPerDealMinor: amountMinor,
  spiffMinDealMinor: amountMinor,
  spiffKinds: z.array(z.enum(DEAL_KINDS)),
  spiffMaxCount: countOrNull,
  mdfTypes: words,
  mdfMinPipelineRatio: z.number().check(z.gte(0), z.lte(1000)),
  mdfMinPartnerSharePct: z.number().check(z.gte(0), z.lte(100)),
  mdfProofDays: days,
  paymentRhythm: z.enum(PAYMENT_RHYTHMS),
  paymentDays: days,
  minPayoutMinor: amountMinor,
  paidOn: z.enum(PAID_ON),
  exclusivity: lineText,
  grossMarginPct: percentOrNull,
  incrementalPct: z.number().check(z.gte(0), z.lte(100)),
  overheadMinor: amountMinor,
  specialCases: noteText,
  note: noteText,
})

export function newProgramme(given: Pick<Programme, 'id' | 'name'> & Partial<Programme>): Programme {
  return { ...PRESETS, ...given }
}

const SWITCHED_OFF = {
  regUpliftPct: null,
  regMinDealMinor: null,
  maxRatePct: null,
  maxPerDealMinor: null,
  maxExtrasMinor: null,
  acceleratorTargetMinor: null,
  acceleratorTriggerPct: null,
  acceleratorPct: null,
  quotaTargetMinor: null,
  quotaBonusMinor: null,
  retentionPct: null,
  retentionPerCustomerMinor: null,
  certPerPersonMinor: null,
  certMaxPeople: null,
  spiffPerDealMinor: null,
  spiffMinDealMinor: null,
  spiffMaxCount: null,
  minPayoutMinor: null,
  grossMarginPct: null,
  overheadMinor: null,
}

const PRESETS: Omit<Programme, 'id' | 'name'> = {
  type: 'programme',
  status: 'draft',
  order: 0,
  mode: 'margin',
  graceQuarters: 1,
  ...SWITCHED_OFF,
  regDays: 90,
  regConditions: '',
  rebateType: 'marginal',
  rebateBasis: 'quarter',
  rebateRenewals: false,
  spiffKinds: ['new'],
  mdfTypes: ['event', 'webinar', 'digital-ads', 'content', 'workshop'],
  mdfMinPipelineRatio: 5,
  mdfMinPartnerSharePct: 50,
  mdfProofDays: 90,
  paymentRhythm: 'quarterly',
  paymentDays: 30,
  paidOn: 'cash',
  exclusivity: '',
  incrementalPct: 100,
  specialCases: '',
  note: '',
}
