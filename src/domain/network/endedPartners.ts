import type { StageEntry } from '#records/stageEntry.ts'
import type { Records } from '#records/recordTable.ts'

/** Ids of those whose latest stage is that the partnership has ended: they cover nothing and need no review. */
export function endedPartners(records: Records): ReadonlySet<string> {
  const latest = new Map<string, StageEntry>()
  for (const entry of records.all('stageEntry')) {
    const known = latest.get(entry.participantId)
    if (!known || entry.since > known.since) latest.set(entry.participantId, entry)
  }
  return new Set(
    [...latest.values()].filter(({ stage }) => stage === 'ended').map((entry) => entry.participantId),
  )
}
