import type { Command } from '#commands/command.ts'
import { PROGRAMME_GONE } from '#commands/programmeThere.ts'
import { programmeParts } from '#domain/incentives/programmes.ts'

/** Removes a programme with its terms, requirements, brackets and remarks; tiers and deals stay. */
export function deleteProgramme(id: string): Command {
  return (edit) => {
    const programme = edit.find('programme', id)
    if (!programme) return { refused: PROGRAMME_GONE }
    for (const part of programmeParts(edit.records, id)) edit.remove(part)
    return { label: `delete the programme ${programme.name}` }
  }
}
