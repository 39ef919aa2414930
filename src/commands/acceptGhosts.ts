import { counted, type Command } from '#commands/command.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { newcomerSpots } from '#domain/layout/newcomerSpots.ts'
import type { CoverageCell } from '#domain/network/coverage.ts'
import { newParticipant, type Participant } from '#records/participant.ts'
import { RecordTable } from '#records/recordTable.ts'

/**
 * Makes candidates of places nobody covers: a participant each, of the role, region and segment asked for, on a free
 * place of its sector, at the stage Identify. It covers nothing yet: somebody has to be won first.
 */
export function acceptGhosts(cells: readonly CoverageCell[]): Command {
  return (edit, context) => {
    const candidates = cells.map((cell) => candidateFor(cell, context.newId('participant')))
    const [first] = candidates
    if (!first) return { refused: 'There is no gap here to fill.' }
    const table = new RecordTable([
      ...edit.records.all('participant'),
      ...candidates,
      ...edit.records.all('flow'),
    ])
    const spots = newcomerSpots(table, new Set(candidates.map(({ id }) => id)))
    for (const candidate of candidates) edit.put({ ...candidate, ...spots.get(candidate.id) })
    return {
      label: candidates.length === 1 ? `add ${first.name}` : `add ${counted(candidates.length, 'candidate')}`,
    }
  }
}

function candidateFor({ role, region, segment }: CoverageCell, id: string): Participant {
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
