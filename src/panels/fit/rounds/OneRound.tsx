import { History } from 'lucide-react'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { startEvaluation } from '#commands/startEvaluation.ts'
import { useDispatchMaking, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** There is nothing to compare yet: what a second round is for, and how it begins. */
export function OneRound({ chosen: { profile, evaluations } }: { readonly chosen: FitChosen }) {
  const make = useDispatchMaking()
  const session = useSession()
  const [only] = evaluations

  function start(): void {
    const made = make(startEvaluation(profile.id, only ? { from: only.id } : {}))
    const [evaluationId] = made ?? []
    if (evaluationId !== undefined) session.lookAt('fit', { evaluationId, view: 'matrix' })
  }

  return (
    <EmptyState
      title={only ? `${only.name} is the only round so far` : 'No round of scoring yet'}
      icon={<History />}
      action={
        <Button tone="primary" onClick={start}>
          {only ? 'Start a round from these ratings' : 'Start a round'}
        </Button>
      }
    >
      Score your partners again in a quarter or a year, in a round of its own. Then this page shows who rose,
      who fell, and which ratings that comes from. A new round begins with the ratings of the last one, so you
      only change what has changed.
    </EmptyState>
  )
}
