import { counted, type Command } from '#commands/command.ts'
import type { Point } from '#domain/layout/geometry.ts'
import { candidateFor, placedCandidates } from '#domain/network/candidateFor.ts'
import type { CoverageCell } from '#domain/network/coverage.ts'

/**
 * Makes candidates of places nobody covers: a participant each, of the role, region and segment asked for, on a free
 * place of its sector, at the stage Identify. It covers nothing yet: somebody has to be won first. `at` is where a single
 * ghost stood on the map.
 */
export function acceptGhosts(cells: readonly CoverageCell[], at?: Point): Command {
  return (edit, context) => {
    const candidates = cells.map((cell) => candidateFor(cell, context.newId('participant')))
    const [first] = candidates
    if (!first) return { refused: 'There is no gap here to fill.' }
    if (at && candidates.length === 1) edit.put({ ...first, x: at.x, y: at.y })
    else for (const candidate of placedCandidates(edit.records, candidates)) edit.put(candidate)
    return {
      label: candidates.length === 1 ? `add ${first.name}` : `add ${counted(candidates.length, 'candidate')}`,
    }
  }
}
