import { stageRule } from '#domain/lifecycle/stageRules.ts'
import type { ActivityKind } from '#records/activity.ts'
import type { Records } from '#records/recordTable.ts'

/** Something recorded of a partner, on its day. */
export interface Happening {
  readonly id: string
  readonly on: string
  readonly title: string
  readonly note: string
}

export const ACTIVITY_WORDS: Readonly<Record<ActivityKind, string>> = {
  registration: 'Deal registered',
  referral: 'Referral',
  integration: 'Integration live',
  certification: 'Certification',
  campaign: 'Campaign',
  onboarding: 'Onboarding done',
}

/** Activities, reviews, moves between stages and answers of the survey of a participant, the latest first. */
export function happenings(records: Records, participantId: string): readonly Happening[] {
  const own = <R extends { readonly participantId: string | null }>(all: Iterable<R>) =>
    [...all].filter((record) => record.participantId === participantId)
  return [
    ...own(records.all('activity')).map(({ id, on, kind, note }) => ({
      id,
      on,
      title: ACTIVITY_WORDS[kind],
      note,
    })),
    ...own(records.all('review')).map(({ id, on, note }) => ({ id, on, title: 'Review', note })),
    ...own(records.all('stageEntry')).map(({ id, since, stage, note }) => ({
      id,
      on: since,
      title: stage === 'ended' ? 'The partnership ended' : `Came to ${stageRule(stage).title}`,
      note,
    })),
    ...own(records.all('surveyAnswer')).map(({ id, answeredOn, score, note }) => ({
      id,
      on: answeredOn,
      title: `Would recommend us: ${score} of 10`,
      note,
    })),
  ].toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))
}
