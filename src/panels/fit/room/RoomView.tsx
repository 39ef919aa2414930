import { UsersRound } from 'lucide-react'
import { startEvaluation } from '#commands/startEvaluation.ts'
import { Room } from '#panels/fit/room/Room.tsx'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** Scoring in the room: each person in turn on one screen, then what lies furthest apart is talked over. */
export function RoomView({ chosen }: { readonly chosen: FitChosen }) {
  const dispatch = useDispatch()
  const { profile, evaluation } = chosen
  // Another round has other people and other votes: nothing of the one before may stay on the screen.
  if (evaluation) return <Room key={evaluation.id} evaluation={evaluation} />
  return (
    <EmptyState
      icon={<UsersRound />}
      title="Scoring in the room needs a round"
      action={
        <Button tone="primary" onClick={() => dispatch(startEvaluation(profile.id))}>
          Start a round
        </Button>
      }
    >
      <p>A round is a dated set of ratings. What each person gives is kept with it.</p>
    </EmptyState>
  )
}
