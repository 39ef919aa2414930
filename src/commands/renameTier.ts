import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'

export const NO_TIER = 'That tier is no longer there.'

/** Renames a tier of the map, in all programmes. */
export function renameTier(id: string, name: string): Command {
  return (edit) => {
    const tier = edit.find('tier', id)
    if (!tier) return { refused: NO_TIER }
    const given = nameGiven('A tier’s name', name)
    if ('fault' in given) return { refused: given.fault }
    const same = tiersOf(edit.records).find(
      (other) => other.id !== id && other.name.toLowerCase() === given.name.toLowerCase(),
    )
    if (same) return { refused: `There is already a tier ${same.name}.` }
    edit.update('tier', id, { name: given.name })
    return { label: `rename the tier ${tier.name}` }
  }
}
