import { type Command, isRefusal } from '#commands/command.ts'
import { duplicateProgramme } from '#commands/duplicateProgramme.ts'
import { setTierCells, type TierCell } from '#commands/setTierCells.ts'

/** Copies a programme as a proposal and changes cells of the copy, as one step: what "What if" has tried. */
export function keepAsProposal(programmeId: string, cells: readonly TierCell[]): Command {
  return (edit, context) => {
    const made: string[] = []
    const copied = duplicateProgramme(programmeId)(edit, {
      ...context,
      newId(type) {
        const id = context.newId(type)
        made.push(id)
        return id
      },
    })
    const [proposalId] = made
    if (isRefusal(copied) || proposalId === undefined) return copied
    const changed = cells.length === 0 ? copied : setTierCells(proposalId, cells)(edit, context)
    return isRefusal(changed) ? changed : { label: 'keep what was tried as a proposal' }
  }
}
