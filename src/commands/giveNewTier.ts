import { addTier } from '#commands/addTier.ts'
import { isRefusal, type Command } from '#commands/command.ts'

/** Adds a tier and puts participants in it, as one step. */
export function giveNewTier(name: string, participantIds: readonly string[]): Command {
  return (edit, context) => {
    const tierId = context.newId('tier')
    const added = addTier(name)(edit, { ...context, newId: () => tierId })
    if (isRefusal(added)) return added
    for (const id of participantIds) edit.update('participant', id, { tierId })
    return added
  }
}
