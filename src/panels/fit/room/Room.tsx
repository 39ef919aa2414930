import { useState } from 'react'
import type { QuestionOrder } from '#domain/fit/roomCells.ts'
import { scorersOf } from '#domain/fit/scorers.ts'
import { HandOver } from '#panels/fit/room/HandOver.tsx'
import { Reveal } from '#panels/fit/room/Reveal.tsx'
import { SetUp } from '#panels/fit/room/SetUp.tsx'
import { Turn } from '#panels/fit/room/Turn.tsx'
import { useScope } from '#panels/fit/room/useScope.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useDerived } from '#store/hooks.ts'

/** `pass` hides everything until the next person says that they sit there; `after` is who has just ended. */
type Stage =
  | { readonly is: 'setup' }
  | { readonly is: 'pass'; readonly scorerId: string | null; readonly after: string | null }
  | { readonly is: 'turn'; readonly scorerId: string }
  | { readonly is: 'reveal' }

const SETUP: Stage = { is: 'setup' }

/** One round in the room. It always opens on the list of people, which shows no number of anybody. */
export function Room({ evaluation }: { readonly evaluation: Evaluation }) {
  const scorers = useDerived((records) => scorersOf(records, evaluation.id))
  const scope = useScope(evaluation)
  const [order, setOrder] = useState<QuestionOrder>('partner')
  const [stage, setStage] = useState<Stage>(SETUP)
  const scorerId = 'scorerId' in stage ? stage.scorerId : null
  const scorer = scorers.find(({ id }) => id === scorerId)
  const toSetUp = () => setStage(SETUP)
  const toReveal = () => setStage({ is: 'reveal' })

  function endTurn(): void {
    const next = scorers.find(({ id, done }) => !done && id !== scorerId)
    setStage({ is: 'pass', scorerId: next?.id ?? null, after: scorer?.name ?? null })
  }

  if (stage.is === 'reveal') return <Reveal evaluation={evaluation} onLeave={toSetUp} />
  if (stage.is === 'turn' && scorer)
    return (
      <Turn
        key={scorer.id}
        scorer={scorer}
        scope={scope}
        order={order}
        onOrder={setOrder}
        onPause={toSetUp}
        onDone={endTurn}
      />
    )
  // Somebody taken out meanwhile, in another tab, leaves the room on the list of people.
  if (stage.is === 'pass' && (scorer || stage.scorerId === null))
    return (
      <HandOver
        scorers={scorers}
        next={scorer ?? null}
        after={stage.after}
        onBegin={({ id }) => setStage({ is: 'turn', scorerId: id })}
        onReveal={toReveal}
        onLeave={toSetUp}
      />
    )
  return (
    <SetUp
      evaluation={evaluation}
      scorers={scorers}
      scope={scope}
      onTurn={(id) => setStage({ is: 'pass', scorerId: id, after: null })}
      onReveal={toReveal}
    />
  )
}
