import { daysBetween } from '#domain/calendar/days.ts'
import type { Records } from '#records/recordTable.ts'
import type { StageEntry, StageOrEnd } from '#records/stageEntry.ts'

/** The stages a participant has come through, oldest first. */
export function stageHistory(records: Records, participantId: string): readonly StageEntry[] {
  return [...records.all('stageEntry')]
    .filter((entry) => entry.participantId === participantId)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
}

/** Where a participant stands and since when; `since` null where its stage was set without a day. */
export interface Standing {
  readonly stage: StageOrEnd | null
  readonly since: string | null
}

/** The stage of the profile, with the day it was come to where the history knows it. */
export function standingOf(records: Records, participantId: string): Standing {
  const stage = records.find('participant', participantId)?.stage ?? null
  const latest = stageHistory(records, participantId).at(-1)
  if (stage === null) return latest?.stage === 'ended' ? latest : { stage, since: null }
  // The profile may have been set since, by a field and not by a move: then the day is not known.
  return { stage, since: latest?.stage === stage ? latest.since : null }
}

/** Days since it came to its stage; null where that day is not known. */
export function daysInStage({ since }: Standing, today: string): number | null {
  return since === null ? null : daysBetween(since, today)
}

/** The day the partnership ended, by `asOf`; null while it lasts. */
export function endedOn(records: Records, participantId: string, asOf: string): string | null {
  const latest = stageHistory(records, participantId).findLast(({ since }) => since <= asOf)
  return latest?.stage === 'ended' ? latest.since : null
}
