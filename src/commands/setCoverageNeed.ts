import type { Command } from '#commands/command.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { coverageNeedId, type CoverageNeed } from '#records/coverageNeed.ts'

/** Longest name of a region or segment that can be asked for: role and both names make the id. */
export const LONGEST_PLACE = 120

/** Says that partners of a role are required in a place, or not, or (`null`) that it is not asked. */
export function setCoverageNeed(
  cell: Pick<CoverageNeed, 'role' | 'region' | 'segment'>,
  required: boolean | null,
): Command {
  return (edit) => {
    const id = coverageNeedId(cell)
    if ([cell.region, cell.segment].some((name) => (name ?? '').length > LONGEST_PLACE))
      return {
        refused: `Regions and segments that are asked for have names of at most ${LONGEST_PLACE} characters.`,
      }
    if (required === null) edit.remove(id)
    else edit.put({ ...edit.find('coverageNeed', id), ...cell, id, type: 'coverageNeed', required })
    const where = [cell.region, cell.segment].filter((name) => name !== null).join(', ')
    const deed = required === null ? 'stop asking for' : required ? 'require' : 'do not require'
    return { label: `${deed} ${KIND_INFO[cell.role].short}${where === '' ? '' : ` in ${where}`}` }
  }
}
