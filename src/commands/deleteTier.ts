import type { Command } from '#commands/command.ts'
import { NO_TIER } from '#commands/renameTier.ts'
import { programmeParts, programmesOf } from '#domain/incentives/programmes.ts'

/** Removes a tier of the map with its terms in every programme; partners that had it have none. */
export function deleteTier(id: string): Command {
  return (edit) => {
    const tier = edit.find('tier', id)
    if (!tier) return { refused: NO_TIER }
    for (const programme of programmesOf(edit.records))
      for (const part of programmeParts(edit.records, programme.id, id)) edit.remove(part)
    for (const participant of edit.records.all('participant'))
      if (participant.tierId === id) edit.update('participant', participant.id, { tierId: null })
    edit.remove(id)
    return { label: `delete the tier ${tier.name}` }
  }
}
