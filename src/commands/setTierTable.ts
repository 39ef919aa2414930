import { type Command, counted, type Done, isRefusal } from '#commands/command.ts'
import { setRebate } from '#commands/setRebate.ts'
import { setRequirement } from '#commands/setRequirement.ts'
import { setTierCells } from '#commands/setTierCells.ts'
import { isMetric, type TierRowId } from '#domain/incentives/tierRows.ts'

/** A cell of the tier table and its new text. */
export interface TierTableEntry {
  readonly tierId: string
  readonly row: TierRowId
  readonly text: string
}

/** Sets cells in any rows of the tier table as one step; one that cannot be read refuses all of them. */
export function setTierTable(programmeId: string, entries: readonly TierTableEntry[]): Command {
  return (edit, context) => {
    let last: Done | null = null
    for (const entry of entries) {
      const done = setEntry(programmeId, entry)(edit, context)
      if (isRefusal(done)) return done
      last = done
    }
    if (!last) return { refused: 'There is nothing to set here.' }
    return entries.length === 1
      ? last
      : { label: `change ${counted(entries.length, 'cell')} of the tier table` }
  }
}

function setEntry(programmeId: string, { tierId, row, text }: TierTableEntry): Command {
  if (row === 'rebate') return setRebate(programmeId, tierId, text)
  if (isMetric(row)) return setRequirement(programmeId, tierId, row, text)
  // Clearing the cell that says how conditions are joined leaves the usual: all of them.
  return setTierCells(programmeId, [
    { tierId, field: row, text: row === 'needs' && text === '' ? 'all' : text },
  ])
}
