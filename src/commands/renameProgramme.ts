import type { Command } from '#commands/command.ts'
import { PROGRAMME_GONE, programmeName } from '#commands/programmeThere.ts'

export function renameProgramme(id: string, name: string): Command {
  return (edit) => {
    const programme = edit.find('programme', id)
    if (!programme) return { refused: PROGRAMME_GONE }
    const given = programmeName(edit, name, id)
    if ('fault' in given) return { refused: given.fault }
    edit.update('programme', id, { name: given.name })
    return { label: `rename the programme ${programme.name}` }
  }
}
