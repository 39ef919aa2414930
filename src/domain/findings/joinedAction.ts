import type { FindingAction } from '#domain/findings/finding.ts'

/** One action for several findings, where theirs are all of one sort that can be joined; otherwise `null`. */
export function joinedAction(actions: readonly FindingAction[]): FindingAction | null {
  const [first] = actions
  if (!first) return null
  const alike = actions.filter((action) => action.do === first.do)
  if (alike.length < actions.length) return null
  switch (first.do) {
    case 'setReviewDate':
      return { do: first.do, participants: ofAll(alike, first.do, (one) => one.participants) }
    case 'askForProof':
      return { do: first.do, requests: ofAll(alike, first.do, (one) => one.requests) }
    case 'addGhosts':
      return { do: first.do, cells: ofAll(alike, first.do, (one) => one.cells) }
    case 'deleteFlows':
      return { do: first.do, flows: ofAll(alike, first.do, (one) => one.flows) }
    case 'turnOnRegistration':
    case 'openPlace':
      return first
    case 'addReturnFlow':
    case 'addSeller':
    case 'accept':
      return null
  }
}

type ActionOf<D extends FindingAction['do']> = Extract<FindingAction, { readonly do: D }>

function ofAll<D extends FindingAction['do'], T>(
  actions: readonly FindingAction[],
  sort: D,
  list: (action: ActionOf<D>) => readonly T[],
): readonly T[] {
  return [...new Set(actions.flatMap((action) => (action.do === sort ? list(action as ActionOf<D>) : [])))]
}
