import type { Command } from '#commands/command.ts'
import { MDF_GONE } from '#commands/mdfFields.ts'
import type { MdfDecision } from '#records/mdfRequest.ts'

/** Decides on an MDF request today. Approving takes the sum requested unless another is given, and never more than it. */
export function decideMdf(id: string, decision: MdfDecision, approvedMinor?: number): Command {
  return (edit, context) => {
    const request = edit.find('mdfRequest', id)
    if (!request) return { refused: MDF_GONE }
    const sum = approvedMinor ?? request.requestedMinor
    if (decision === 'approved') {
      if (sum === null) return { refused: `${request.name} asks for no sum yet.` }
      if (!Number.isSafeInteger(sum) || sum < 0) return { refused: 'That is not an amount.' }
      if (request.requestedMinor !== null && sum > request.requestedMinor)
        return { refused: `${request.name} asks for less than that.` }
    }
    edit.update('mdfRequest', id, {
      decision,
      decidedOn: decision === 'open' ? null : context.today,
      approvedMinor: decision === 'approved' ? sum : null,
    })
    return { label: `${VERBS[decision]} the MDF request ${request.name}` }
  }
}

const VERBS: Readonly<Record<MdfDecision, string>> = {
  open: 'reopen',
  approved: 'approve',
  revise: 'send back',
  declined: 'decline',
}
