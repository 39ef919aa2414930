import type { Command } from '#commands/command.ts'
import { PROGRAMME_GONE } from '#commands/programmeThere.ts'
import { textFault } from '#commands/textFault.ts'
import { newRemark, remarkId } from '#records/remark.ts'

/** Sets the remark to a cell of a programme, or of a tier in it; an empty text takes it away. */
export function setRemark(programmeId: string, tierId: string | null, field: string, text: string): Command {
  return (edit) => {
    const programme = edit.find('programme', programmeId)
    if (!programme) return { refused: PROGRAMME_GONE }
    const fault = textFault('A remark', text.trim(), 'note')
    if (fault !== null) return { refused: fault }
    if (text.trim() === '') edit.remove(remarkId(programmeId, tierId, field))
    else edit.put(newRemark({ programmeId, tierId, field, text: text.trim() }))
    return { label: `change a remark in ${programme.name}` }
  }
}
