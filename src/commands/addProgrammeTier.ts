import { addTier } from '#commands/addTier.ts'
import { type Command, isRefusal } from '#commands/command.ts'
import { PROGRAMME_GONE } from '#commands/programmeThere.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { newTierTerms, tierTermsId } from '#records/tierTerms.ts'

/** Adds a tier to a programme: one the map has under that name, or a new one above all others. */
export function addProgrammeTier(programmeId: string, name: string): Command {
  return (edit, context) => {
    const programme = edit.find('programme', programmeId)
    if (!programme) return { refused: PROGRAMME_GONE }
    const wanted = name.replaceAll(/\s+/gu, ' ').trim().toLowerCase()
    const known = tiersOf(edit.records).find((tier) => tier.name.toLowerCase() === wanted)
    const tierId = known?.id ?? context.newId('tier')
    if (known && edit.find('tierTerms', tierTermsId(programmeId, known.id)))
      return { refused: `${programme.name} has a tier ${known.name} already.` }
    const added = known ? null : addTier(name)(edit, { ...context, newId: () => tierId })
    if (added && isRefusal(added)) return added
    edit.put(newTierTerms({ programmeId, tierId }))
    return added ?? { label: `add the tier ${known?.name ?? name} to ${programme.name}` }
  }
}
