import type { Command } from '#commands/command.ts'
import { PROGRAMME_GONE } from '#commands/programmeThere.ts'

/** Puts a programme in force; the one that was becomes a proposal, so that nothing is lost. */
export function makeProgrammeCurrent(id: string): Command {
  return (edit) => {
    const programme = edit.find('programme', id)
    if (!programme) return { refused: PROGRAMME_GONE }
    for (const other of edit.records.all('programme'))
      if (other.status === 'current' && other.id !== id)
        edit.update('programme', other.id, { status: 'proposal' })
    edit.update('programme', id, { status: 'current' })
    return { label: `make ${programme.name} the current programme` }
  }
}
