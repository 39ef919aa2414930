import { GitCompareArrows } from 'lucide-react'
import css from '#panels/insights/InsightsHeader.module.css'
import { ReadingFigures } from '#panels/insights/ReadingFigures.tsx'
import { ScenarioMenu } from '#panels/insights/ScenarioMenu.tsx'
import { useSession, useSessionState } from '#store/hooks.ts'
import type { InsightsView } from '#store/placeLooks.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented, type Segment } from '#ui/Segmented.tsx'

const VIEWS: readonly Segment<InsightsView>[] = [
  { value: 'findings', label: 'Findings' },
  { value: 'simulation', label: 'Simulation' },
  { value: 'scenarios', label: 'Scenarios' },
]

/** How much was found, and the ways to look at it. */
export function InsightsHeader() {
  const session = useSession()
  const view = useSessionState((state) => state.insights.view)
  return (
    <header className={css['header']}>
      <div className={css['titles']}>
        <h2 className={css['title']}>Insights</h2>
        <ReadingFigures />
      </div>
      <Segmented
        label="View of the insights"
        value={view}
        segments={VIEWS}
        onChange={(next) => session.lookAt('insights', { view: next })}
      />
      <div className={css['pills']}>
        <ScenarioMenu />
        {view !== 'scenarios' && (
          <Button
            className={css['pill']}
            icon={<GitCompareArrows />}
            onClick={() => session.lookAt('insights', { view: 'scenarios' })}
          >
            Compare with To-be
          </Button>
        )}
      </div>
    </header>
  )
}
