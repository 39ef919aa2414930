import type { ActivityKind } from '#records/activity.ts'

/** Whether a recorded deed makes a partner active (rules.md §7); being onboarded is done to it. */
export function isActive(kind: ActivityKind): boolean {
  return kind !== 'onboarding'
}
