import type { Command } from '#commands/command.ts'
import { BRACKET_GONE } from '#commands/setBracket.ts'

export function deleteBracket(id: string): Command {
  return (edit) => {
    if (!edit.find('bracket', id)) return { refused: BRACKET_GONE }
    edit.remove(id)
    return { label: 'delete a step of the rebate' }
  }
}
