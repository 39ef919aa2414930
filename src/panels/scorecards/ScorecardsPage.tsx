import { ScorecardsHeader } from '#panels/scorecards/header/ScorecardsHeader.tsx'
import { LifecycleView } from '#panels/scorecards/lifecycle/LifecycleView.tsx'
import { OverviewView } from '#panels/scorecards/overview/OverviewView.tsx'
import { PlaybooksView } from '#panels/scorecards/playbooks/PlaybooksView.tsx'
import css from '#panels/scorecards/ScorecardsPage.module.css'
import { SheetsView } from '#panels/scorecards/sheets/SheetsView.tsx'
import { type ScorecardsChosen, useScorecardsChoice } from '#panels/scorecards/useScorecardsChoice.ts'
import { useSessionState } from '#store/hooks.ts'
import type { ScorecardsView } from '#store/placeLooks.ts'

/** The place "Scorecards": each quarter's figures, the programme's metrics, and where every partner stands in its life. */
export function ScorecardsPage() {
  const chosen = useScorecardsChoice()
  const view = useSessionState((state) => state.scorecards.view)
  return (
    <div className={css['page']}>
      <ScorecardsHeader chosen={chosen} />
      <View view={view} chosen={chosen} />
    </div>
  )
}

function View({ view, chosen }: { readonly view: ScorecardsView; readonly chosen: ScorecardsChosen }) {
  switch (view) {
    case 'overview':
      return <OverviewView chosen={chosen} />
    case 'lifecycle':
      return <LifecycleView chosen={chosen} />
    case 'playbooks':
      return <PlaybooksView chosen={chosen} />
    case 'sheets':
      return <SheetsView chosen={chosen} />
  }
}
