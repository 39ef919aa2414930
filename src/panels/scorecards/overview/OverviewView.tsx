import { LifecycleCard } from '#panels/scorecards/lifecycle/LifecycleCard.tsx'
import { BoardCard } from '#panels/scorecards/overview/BoardCard.tsx'
import { ScorecardSheet } from '#panels/scorecards/overview/card/ScorecardSheet.tsx'
import css from '#panels/scorecards/overview/OverviewView.module.css'
import { MetricStrip } from '#panels/scorecards/overview/strip/MetricStrip.tsx'
import { useReport } from '#panels/scorecards/overview/useReport.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'

/** The quarter at a glance: the programme's metrics, every partner's card, and the words for the board. */
export function OverviewView({ chosen }: { readonly chosen: ScorecardsChosen }) {
  const report = useReport(chosen)
  return (
    <div className={css['overview']}>
      <MetricStrip report={report} chosen={chosen} />
      <div className={css['body']}>
        <ScorecardSheet chosen={chosen} />
        <aside className={css['aside']} aria-label="Beside the scorecard">
          <BoardCard report={report} />
          <LifecycleCard today={chosen.today} />
        </aside>
      </div>
    </div>
  )
}
