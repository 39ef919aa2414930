import type { Command } from '#commands/command.ts'
import { textFault } from '#commands/textFault.ts'
import { acceptedFindingId } from '#records/acceptedFinding.ts'

/** Leaves a finding as it is, with the reason that whoever looks next year will want to read. */
export function acceptFinding(findingId: string, reason: string): Command {
  return (edit, context) => {
    const why = reason.trim()
    if (why === '') return { refused: 'Say in a few words why this is fine.' }
    const fault = textFault('A reason', why, 'note')
    if (fault !== null) return { refused: fault }
    edit.put({
      id: acceptedFindingId(findingId),
      type: 'acceptedFinding',
      findingId,
      reason: why,
      on: context.today,
    })
    return { label: 'accept a finding' }
  }
}
