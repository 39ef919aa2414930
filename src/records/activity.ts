import * as z from 'zod/mini'
import { noteText, recordId } from '#records/fields.ts'

export const ACTIVITY_KINDS = [
  'registration',
  'referral',
  'integration',
  'certification',
  'campaign',
  'onboarding',
] as const
/** What happened: the deeds of rules.md §7 that make a partner active, and onboarding done. Reviews are records of their own. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** Something a partner did, or was done with it, on a day; deals tell theirs themselves. */
export interface Activity {
  readonly id: string
  readonly type: 'activity'
  readonly participantId: string
  readonly kind: ActivityKind
  readonly on: string
  readonly note: string
}

export const activitySchema = z.looseObject({
  id: recordId,
  type: z.literal('activity'),
  participantId: recordId,
  kind: z.enum(ACTIVITY_KINDS),
  on: z.iso.date(),
  note: noteText,
})

export function newActivity(
  given: Pick<Activity, 'id' | 'participantId' | 'kind' | 'on'> & Partial<Activity>,
): Activity {
  return { type: 'activity', note: '', ...given }
}
