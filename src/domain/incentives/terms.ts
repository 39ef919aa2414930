import { DEAL_KINDS, type DealKind, type PayMode } from '#records/programme.ts'

/**
 * What an incentive programme pays, as the rules of `rules.md` §5 take it. Money is in minor units of the programme's
 * currency, percents are 0–100. A part that is absent is switched off.
 */
export interface ProgrammeTerms {
  /** ISO 4217. */
  readonly currency: string
  readonly mode: PayMode
  /** Lowest first. */
  readonly tiers: readonly TierRates[]
  readonly dealReg?: DealRegistration | undefined
  /** Ceiling on base and uplift together, percent of a deal. */
  readonly maxRatePct?: number | undefined
  readonly maxPerDealMinor?: number | undefined
  readonly rebate?: RebateTerms | undefined
  readonly accelerator?: Accelerator | undefined
  readonly quotaBonus?: QuotaBonus | undefined
  /** Ceiling on rebate, accelerator and quota bonus together, per period. */
  readonly maxExtrasMinor?: number | undefined
  readonly retention?: Retention | undefined
  readonly certification?: Certification | undefined
  readonly spiff?: Spiff | undefined
  /** Units of the programme's currency for one unit of another. */
  readonly fx?: Readonly<Record<string, number>> | undefined
}

export type { PayMode }

export interface TierRates {
  readonly id: string
  readonly basePct: number
  /** 0 where absent: a one-off commission. */
  readonly renewalPct?: number | undefined
  /** The base where absent. */
  readonly expansionPct?: number | undefined
  readonly flatFeeMinor?: number | undefined
  /** Beside the programme's ceiling per deal; the lower one holds. */
  readonly maxPerDealMinor?: number | undefined
}

/** Percentage points on top of the rate of a registered, approved new or expansion deal. */
export interface DealRegistration {
  readonly upliftPct: number
  readonly minDealMinor?: number | undefined
}

export interface RebateTerms {
  readonly type: RebateType
  readonly basis?: 'quarter' | 'ytd' | undefined
  /** Lowest threshold first. */
  readonly brackets: readonly RebateBracket[]
  readonly includeRenewals?: boolean | undefined
}

/** Each rate on its own slice, or the highest reached rate on everything. */
export type RebateType = 'marginal' | 'whole'

export interface RebateBracket {
  readonly fromMinor: number
  readonly pct: number
}

/** Extra percent on what exceeds the target, once it is exceeded by `triggerPct` (0 where absent). */
export interface Accelerator {
  readonly targetMinor: number
  readonly triggerPct?: number | undefined
  readonly pct: number
}

export interface QuotaBonus {
  readonly targetMinor: number
  readonly bonusMinor: number
}

/** A percentage of what was renewed, a fixed sum per retained customer, or both. */
export interface Retention {
  readonly pct?: number | undefined
  readonly perCustomerMinor?: number | undefined
}

export interface Certification {
  readonly perPersonMinor: number
  readonly maxPeople?: number | undefined
}

/** A fixed sum per qualifying deal to the partner's people. `kinds` is new deals where absent. */
export interface Spiff {
  readonly perDealMinor: number
  readonly minDealMinor?: number | undefined
  readonly kinds?: readonly SaleKind[] | undefined
  readonly maxCount?: number | undefined
}

export { DEAL_KINDS as SALE_KINDS }
export type SaleKind = DealKind
