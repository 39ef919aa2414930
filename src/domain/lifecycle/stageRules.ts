import type { LifecycleFacts, StageCheck } from '#domain/lifecycle/checks.ts'
import { firstResultCheck, firstWinCheck, onboardedCheck, steadyCheck } from '#domain/lifecycle/dealChecks.ts'
import { bandCheck, coverageCheck, ownerCheck, signedCheck } from '#domain/lifecycle/fitChecks.ts'
import {
  goalCheck,
  redCheck,
  reviewDueCheck,
  secondFieldCheck,
  silentCheck,
} from '#domain/lifecycle/growthChecks.ts'
import type { Stage } from '#records/participant.ts'

/** A stage of the lifecycle in words, and its conditions (rules.md §8). */
export interface StageRule {
  readonly stage: Stage
  readonly title: string
  readonly purpose: string
  /** One of these is enough where `entryAny`, else all. */
  readonly entry: readonly ((facts: LifecycleFacts) => StageCheck)[]
  readonly entryAny: boolean
  readonly exit: readonly ((facts: LifecycleFacts) => StageCheck)[]
  readonly next: Stage | null
}

export const STAGE_RULES: readonly StageRule[] = [
  {
    stage: 'identify',
    title: 'Identify',
    purpose: 'A named candidate whose fit is being rated.',
    entry: [],
    entryAny: false,
    exit: [coverageCheck, bandCheck, ownerCheck, signedCheck],
    next: 'activate',
  },
  {
    stage: 'activate',
    title: 'Activate',
    purpose: 'Signed, being onboarded, on the way to the first result within 90 days.',
    entry: [signedCheck],
    entryAny: false,
    exit: [onboardedCheck, firstResultCheck],
    next: 'scale',
  },
  {
    stage: 'scale',
    title: 'Scale',
    purpose: 'First results are there; make them steady.',
    entry: [firstWinCheck],
    entryAny: false,
    exit: [steadyCheck],
    next: 'expand',
  },
  {
    stage: 'expand',
    title: 'Expand',
    purpose: 'A second motion, region or segment, by a joint plan.',
    entry: [secondFieldCheck],
    entryAny: false,
    exit: [goalCheck],
    next: null,
  },
  {
    stage: 'review',
    title: 'Review',
    purpose: 'Decide: invest, keep, repair or end.',
    entry: [reviewDueCheck, redCheck, silentCheck],
    entryAny: true,
    exit: [],
    next: null,
  },
]

export function stageRule(stage: Stage): StageRule {
  const rule = STAGE_RULES.find((one) => one.stage === stage)
  if (!rule) throw new Error(`There is no stage ${stage}.`)
  return rule
}
