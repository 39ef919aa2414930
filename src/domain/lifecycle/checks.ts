import type { Band } from '#domain/ipp/band.ts'
import type { ProgrammeDeal } from '#domain/metrics/programme.ts'
import type { RagStatus } from '#domain/scorecard/rag.ts'
import type { Activity } from '#records/activity.ts'
import type { JointValue } from '#records/jointValue.ts'
import type { Participant } from '#records/participant.ts'
import type { Task } from '#records/task.ts'

/** What is known of a partner when its stage is judged; the fit comes from the profile's rules (rules.md §3). */
export interface LifecycleFacts {
  readonly participant: Participant
  readonly today: string
  readonly band: Band | null
  /** 0 to 1; null where nothing is rated. */
  readonly coverage: number | null
  /** Deals in which it has a part. */
  readonly deals: readonly ProgrammeDeal[]
  /** Whether anybody keeps deals on this map at all. */
  readonly dealsKept: boolean
  /** Overall colours of closed quarters, oldest first. */
  readonly colours: readonly RagStatus[]
  /** Won deals of the trailing year, typed ones included; null where not known. */
  readonly wonInYear: number | null
  readonly activities: readonly Activity[]
  /** Days of activity, oldest first. */
  readonly activityDays: readonly string[]
  readonly onboardingTasks: readonly Task[]
  /** Held, not planned. */
  readonly lastReviewOn: string | null
  readonly jointValue: JointValue | null
}

/** One condition of a stage as the tool sees it; the person decides (rules.md §8). */
export interface StageCheck {
  readonly id: string
  readonly title: string
  readonly state: 'met' | 'not-met' | 'unknown'
  /** What it was seen by, or what is missing. */
  readonly sentence: string
}

export function met(id: string, title: string, sentence: string): StageCheck {
  return { id, title, state: 'met', sentence }
}

export function notMet(id: string, title: string, sentence: string): StageCheck {
  return { id, title, state: 'not-met', sentence }
}

export function unknown(id: string, title: string, sentence: string): StageCheck {
  return { id, title, state: 'unknown', sentence }
}
