import { acceptGhosts } from '#commands/acceptGhosts.ts'
import { addReturnFlow } from '#commands/addReturnFlow.ts'
import { addSeller } from '#commands/addSeller.ts'
import { askForProof } from '#commands/askForProof.ts'
import type { Command } from '#commands/command.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { turnOnRegistration } from '#commands/turnOnRegistration.ts'
import type { FindingAction } from '#domain/findings/finding.ts'

/** What a person has to say first: a day, a reason, or where to go. */
export type AskingAction = Extract<FindingAction, { readonly do: 'setReviewDate' | 'accept' | 'openPlace' }>

/** The one step an action is; `null` for those that ask something first. */
export function commandFor(action: FindingAction): Command | null {
  switch (action.do) {
    case 'addReturnFlow':
      return addReturnFlow(action)
    case 'askForProof':
      return askForProof(action.requests)
    case 'addSeller':
      return addSeller(action.segment, action.kind)
    case 'turnOnRegistration':
      return turnOnRegistration()
    case 'addGhosts':
      return acceptGhosts(action.cells)
    case 'deleteFlows':
      return deleteItems(action.flows)
    case 'setReviewDate':
    case 'accept':
    case 'openPlace':
      return null
  }
}
