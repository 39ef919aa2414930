import type { FindingAction } from '#domain/findings/finding.ts'

/** What the button of an action says. */
export function actionLabel(action: FindingAction): string {
  switch (action.do) {
    case 'addReturnFlow':
      return action.kind === 'enablement' && action.answers === null
        ? 'Add enablement'
        : 'Add the return flow'
    case 'setReviewDate':
      return 'Set a review date'
    case 'askForProof':
      return 'Ask for proof'
    case 'addSeller':
      return 'Add a seller'
    case 'turnOnRegistration':
      return 'Turn on registration'
    case 'addGhosts':
      return action.cells.length === 1 ? 'Add a ghost' : `Add ${action.cells.length} ghosts`
    case 'deleteFlows':
      return action.flows.length === 1 ? 'Delete the flow' : 'Delete the flows'
    case 'openPlace':
      return `Open ${action.place}`
    case 'accept':
      return 'Accept with a reason'
  }
}
