import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'

/** Adds a tier above those there are. */
export function addTier(name: string): Command {
  return (edit, context) => {
    const given = nameGiven('A tier’s name', name)
    if ('fault' in given) return { refused: given.fault }
    const tiers = [...edit.records.all('tier')]
    const same = tiers.find((tier) => tier.name.toLowerCase() === given.name.toLowerCase())
    if (same) return { refused: `There is already a tier ${same.name}.` }
    const order = Math.max(0, ...tiers.map((tier) => tier.order)) + 1
    edit.put({ id: context.newId('tier'), type: 'tier', name: given.name, order })
    return { label: `add tier ${given.name}` }
  }
}
