import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { newcomerSpots } from '#domain/layout/newcomerSpots.ts'
import type { CoverageCell } from '#domain/network/coverage.ts'
import { newParticipant, type Participant } from '#records/participant.ts'
import { RecordTable, type Records } from '#records/recordTable.ts'

/** The participant that would fill a gap: of its role, region and segment, at the stage Identify, nowhere yet. */
export function candidateFor({ role, region, segment }: CoverageCell, id: string): Participant {
  const kind = role ?? 'other'
  const where = region ?? segment
  return newParticipant({
    id,
    kind,
    name:
      where === null
        ? `${KIND_INFO[kind].short} wanted`
        : `${KIND_INFO[kind].short} for ${where}`.slice(0, 200),
    stage: 'identify',
    regions: region === null ? [] : [region],
    segments: segment === null ? [] : [segment],
  })
}

/** The same candidates on free places of their sectors. */
export function placedCandidates(
  records: Records,
  candidates: readonly Participant[],
): readonly Participant[] {
  const table = new RecordTable([...records.all('participant'), ...candidates, ...records.all('flow')])
  const spots = newcomerSpots(table, new Set(candidates.map(({ id }) => id)))
  return candidates.map((candidate) => ({ ...candidate, ...spots.get(candidate.id) }))
}
