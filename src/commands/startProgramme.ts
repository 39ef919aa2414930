import { addProgramme } from '#commands/addProgramme.ts'
import { applyLadder } from '#commands/applyLadder.ts'
import { type Command, isRefusal } from '#commands/command.ts'
import type { Ladder } from '#domain/incentives/ladders.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** Adds a programme with the tiers of a preset ladder, as one step; tiers of the map that the ladder lacks stay out of it. */
export function startProgramme(name: string, ladderId: Ladder['id']): Command {
  return (edit, context) => {
    const programmeId = context.newId('programme')
    const added = addProgramme(name)(edit, { ...context, newId: () => programmeId })
    if (isRefusal(added)) return added
    for (const tier of tiersOf(edit.records)) edit.remove(tierTermsId(programmeId, tier.id))
    const laid = applyLadder(programmeId, ladderId)(edit, context)
    return isRefusal(laid) ? laid : added
  }
}
