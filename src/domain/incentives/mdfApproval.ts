import { checkAmount, checkPct } from '#domain/money/checkAmount.ts'
import {
  compared,
  divided,
  exact,
  minus,
  percent,
  roundedDown,
  times,
  toNumber,
} from '#domain/money/exact.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** What a partner wants market development funds for; money in minor units. */
export interface MdfActivity {
  readonly type: string
  /** Whether it is aimed at a segment of ours. */
  readonly targetsSegment: boolean
  /** Whether there is a way to measure it. */
  readonly measurementPlan: boolean
  readonly requestedMinor: number
  readonly totalCostMinor: number
  /** null: not known yet, which fails the return. */
  readonly expectedPipelineMinor: number | null
  /** Whether proof of an earlier activity is overdue. */
  readonly proofOverdue?: boolean | undefined
}

export interface MdfPolicy {
  readonly eligibleTypes: readonly string[]
  /** Expected pipeline per unit requested. */
  readonly minPipelineRatio: number
  /** What the partner pays itself, at least. */
  readonly minPartnerSharePct: number
  /** What is left of the allowance. */
  readonly remainingMinor: number
}

export const MDF_TYPES = ['event', 'webinar', 'digital-ads', 'content', 'workshop'] as const

/** The criteria of [C], all editable (rules.md §5). */
export const MDF_DEFAULTS = {
  eligibleTypes: MDF_TYPES,
  minPipelineRatio: 5,
  minPartnerSharePct: 50,
} as const satisfies Omit<MdfPolicy, 'remainingMinor'>

export type MdfCheck = 'TYPE' | 'SEGMENT' | 'MEASURE' | 'RETURN' | 'CO_INVEST' | 'ALLOWANCE' | 'PROOF_OVERDUE'

export interface MdfApproval {
  readonly decision: 'approve' | 'revise' | 'decline'
  readonly failed: readonly MdfCheck[]
  /** The request where it is approved, else 0. */
  readonly approvedMinor: number
  /** What could be funded of this activity; 0 where it is declined. */
  readonly mostFundableMinor: number
  /** Expected pipeline per unit requested; null where one of them is not known or nothing is requested. */
  readonly pipelineRatio: number | null
}

/** What the rules say to a request for market development funds; a person decides (rules.md §5). */
export function mdfApproval(input: {
  readonly activity: MdfActivity
  readonly policy: MdfPolicy
}): MdfApproval | Refusal {
  const { activity, policy } = input
  const refusal = checkActivity(activity) ?? checkPolicy(policy)
  if (refusal) return refusal
  const fundable = fundableMinor(activity.totalCostMinor, policy.minPartnerSharePct)
  const failed = failedChecks(activity, policy, fundable)
  const decline = failed.includes('TYPE') || failed.includes('SEGMENT')
  const decision = decline ? 'decline' : failed.length > 0 ? 'revise' : 'approve'
  const { requestedMinor, expectedPipelineMinor } = activity
  return {
    decision,
    failed,
    approvedMinor: decision === 'approve' ? requestedMinor : 0,
    mostFundableMinor: decline ? 0 : Math.min(fundable, policy.remainingMinor),
    pipelineRatio:
      expectedPipelineMinor === null || requestedMinor === 0
        ? null
        : toNumber(divided(exact(expectedPipelineMinor), exact(requestedMinor))),
  }
}

/** The share of a cost that may be funded, minor units; never rounded up. */
export function fundableMinor(totalCostMinor: number, minPartnerSharePct: number): number {
  return roundedDown(times(exact(totalCostMinor), minus(exact(1), percent(minPartnerSharePct))))
}

function failedChecks(activity: MdfActivity, policy: MdfPolicy, fundable: number): readonly MdfCheck[] {
  const needed = times(exact(activity.requestedMinor), exact(policy.minPipelineRatio))
  const pipeline = activity.expectedPipelineMinor
  const fails: Readonly<Record<MdfCheck, boolean>> = {
    TYPE: !policy.eligibleTypes.includes(activity.type),
    SEGMENT: !activity.targetsSegment,
    MEASURE: !activity.measurementPlan,
    RETURN: pipeline === null || compared(exact(pipeline), needed) < 0,
    CO_INVEST: activity.requestedMinor > fundable,
    ALLOWANCE: activity.requestedMinor > policy.remainingMinor,
    PROOF_OVERDUE: activity.proofOverdue === true,
  }
  return (Object.keys(fails) as MdfCheck[]).filter((check) => fails[check])
}

function checkActivity({ requestedMinor, totalCostMinor, expectedPipelineMinor }: MdfActivity) {
  return (
    checkAmount(requestedMinor, 'activity.requestedMinor', 'The request') ??
    checkAmount(totalCostMinor, 'activity.totalCostMinor', 'The total cost') ??
    (expectedPipelineMinor === null
      ? null
      : checkAmount(expectedPipelineMinor, 'activity.expectedPipelineMinor', 'The expected pipeline'))
  )
}

function checkPolicy({ minPipelineRatio, minPartnerSharePct, remainingMinor }: MdfPolicy): Refusal | null {
  if (!Number.isFinite(minPipelineRatio) || minPipelineRatio < 0)
    return refuse('E_RANGE', 'policy.minPipelineRatio', 'The pipeline asked for is a number from 0 up.')
  return (
    checkPct(minPartnerSharePct, 'policy.minPartnerSharePct', 'The partner’s share') ??
    checkAmount(remainingMinor, 'policy.remainingMinor', 'The allowance left')
  )
}
