import { daysBetween } from '#domain/calendar/days.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { StageEntry, StageOrEnd } from '#records/stageEntry.ts'

/** The stages a participant has come through, oldest first. */
export function stageHistory(records: Records, participantId: string): readonly StageEntry[] {
  return inOrder([...records.all('stageEntry')].filter((entry) => entry.participantId === participantId))
}

/** Entries of one participant, oldest first. */
export function inOrder(entries: readonly StageEntry[]): readonly StageEntry[] {
  return entries.toSorted((a, b) => (a.since < b.since ? -1 : 1))
}

/** Where a participant stands and since when; `since` null where its stage was set without a day. */
export interface Standing {
  readonly stage: StageOrEnd | null
  readonly since: string | null
}

/** The stage of the profile, with the day it was come to where the history (oldest first) knows it. */
export function standingOf({ stage }: Pick<Participant, 'stage'>, history: readonly StageEntry[]): Standing {
  const latest = history.at(-1)
  if (stage === null) return latest?.stage === 'ended' ? latest : { stage, since: null }
  // The profile may have been set since, by a field and not by a move: then the day is not known.
  return { stage, since: latest?.stage === stage ? latest.since : null }
}

/** Days since it came to its stage; null where that day is not known. */
export function daysInStage({ since }: Standing, today: string): number | null {
  return since === null ? null : daysBetween(since, today)
}

/** The day the partnership ended, by `asOf`; null while it lasts. The history is oldest first. */
export function endedOn(history: readonly StageEntry[], asOf: string): string | null {
  const latest = history.findLast(({ since }) => since <= asOf)
  return latest?.stage === 'ended' ? latest.since : null
}
