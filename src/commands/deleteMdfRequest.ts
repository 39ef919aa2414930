import type { Command } from '#commands/command.ts'
import { MDF_GONE } from '#commands/mdfFields.ts'

export function deleteMdfRequest(id: string): Command {
  return (edit) => {
    const request = edit.find('mdfRequest', id)
    if (!request) return { refused: MDF_GONE }
    edit.remove(id)
    return { label: `delete the MDF request ${request.name}` }
  }
}
