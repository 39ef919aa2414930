import type { Command } from '#commands/command.ts'
import { orderAtEnd, programmeName } from '#commands/programmeThere.ts'
import { programmesOf, tiersOf } from '#domain/incentives/programmes.ts'
import { newProgramme } from '#records/programme.ts'
import { newTierTerms } from '#records/tierTerms.ts'

/** Adds a programme for the tiers there are, with everything switched off; the first of a map is the current one. */
export function addProgramme(name: string): Command {
  return (edit, context) => {
    const given = programmeName(edit, name)
    if ('fault' in given) return { refused: given.fault }
    const others = programmesOf(edit.records)
    const status = others.some((one) => one.status === 'current') ? 'draft' : 'current'
    const id = context.newId('programme')
    edit.put(newProgramme({ id, name: given.name, status, order: orderAtEnd(others) }))
    for (const tier of tiersOf(edit.records)) edit.put(newTierTerms({ programmeId: id, tierId: tier.id }))
    return { label: `add the programme ${given.name}` }
  }
}
