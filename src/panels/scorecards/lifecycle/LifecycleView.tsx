import { GitBranch, Map as MapIcon } from 'lucide-react'
import { useState } from 'react'
import { Board } from '#panels/scorecards/lifecycle/Board.tsx'
import { DueList } from '#panels/scorecards/lifecycle/DueList.tsx'
import css from '#panels/scorecards/lifecycle/LifecycleView.module.css'
import { MoveDialog } from '#panels/scorecards/lifecycle/MoveDialog.tsx'
import { Proposals } from '#panels/scorecards/lifecycle/Proposals.tsx'
import { useLives } from '#panels/scorecards/lifecycle/useLives.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import type { StageOrEnd } from '#records/stageEntry.ts'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** A partner that is looked at, with the stage it might come to. */
interface Asked {
  readonly id: string
  readonly to: StageOrEnd | null
}

/** Every partner in its stage, what the tool proposes, and what is due; the person decides (rules.md §8). */
export function LifecycleView({ chosen: { today } }: { readonly chosen: ScorecardsChosen }) {
  const lives = useLives(today)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [moved, setMoved] = useState<string | null>(null)
  const life = asked && lives.find(({ participant }) => participant.id === asked.id)
  if (lives.length === 0) return <NoPartners />
  return (
    <div className={css['view']}>
      <Board lives={lives} moved={moved} onAsk={(id, to) => setAsked({ id, to })} />
      <aside className={css['aside']} aria-label="Beside the board">
        <Proposals lives={lives} />
        <DueList lives={lives} today={today} />
      </aside>
      {life && (
        <MoveDialog
          key={life.participant.id}
          life={life}
          to={asked?.to ?? null}
          today={today}
          onMoved={setMoved}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}

function NoPartners() {
  const session = useSession()
  return (
    <EmptyState
      title="No partners to take through their stages yet"
      icon={<GitBranch />}
      action={
        <Button icon={<MapIcon />} onClick={() => session.visit('map')}>
          Add partners on the map
        </Button>
      }
    >
      <p>
        Every partner goes from Identify over Activate and Scale to Expand, with a Review in between. Here you
        see where each one stands, what it needs to go on, and whose review is due.
      </p>
    </EmptyState>
  )
}
