import type { Command } from '#commands/command.ts'
import { acceptedFindingId } from '#records/acceptedFinding.ts'

/** Takes an acceptance back: the finding is open again. */
export function withdrawAcceptance(findingId: string): Command {
  return (edit) => {
    const id = acceptedFindingId(findingId)
    if (!edit.find('acceptedFinding', id)) return { refused: 'That finding is not accepted any more.' }
    edit.remove(id)
    return { label: 'reopen a finding' }
  }
}
