import type { Task, TaskPriority } from '#records/task.ts'

export interface Readiness {
  /** 0–100, done weight of all weight; null where nothing is needed. */
  readonly pct: number | null
  /** Every critical item is done, and there is one (rules.md §8). */
  readonly readyToRecruit: boolean
  readonly done: number
  readonly needed: number
  /** Critical items that are still open. */
  readonly missing: readonly string[]
}

/** What a priority weighs. */
export const PRIORITY_WEIGHTS: Readonly<Record<TaskPriority, number>> = { critical: 3, high: 2, medium: 1 }

/** How far a checklist is done, by weight (rules.md §8). What is not needed is left out of both sides. */
export function readiness(tasks: readonly Pick<Task, 'title' | 'priority' | 'state'>[]): Readiness {
  const needed = tasks.filter(({ state }) => state !== 'not-needed')
  const done = needed.filter(({ state }) => state === 'done')
  const whole = weightOf(needed)
  const critical = needed.filter(({ priority }) => priority === 'critical')
  const missing = critical.filter(({ state }) => state !== 'done').map(({ title }) => title)
  return {
    pct: whole === 0 ? null : (weightOf(done) / whole) * 100,
    readyToRecruit: critical.length > 0 && missing.length === 0,
    done: done.length,
    needed: needed.length,
    missing,
  }
}

/** "67 % ready, ready to recruit", or what is missing first. */
export function readinessText({ pct, readyToRecruit, missing }: Readiness): string {
  if (pct === null) return 'Nothing to do is listed yet.'
  const shown = `${Math.round(pct)} % ready`
  if (readyToRecruit) return `${shown}, every critical item is done.`
  return missing.length === 0 ? `${shown}.` : `${shown}; critical and open: ${missing.join(', ')}.`
}

function weightOf(tasks: readonly { readonly priority: TaskPriority }[]): number {
  return tasks.reduce((sum, { priority }) => sum + PRIORITY_WEIGHTS[priority], 0)
}
