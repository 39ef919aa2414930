import { FindingsCard } from '#panels/insights/findings/FindingsCard.tsx'
import css from '#panels/insights/findings/FindingsView.module.css'
import { FirstGaps } from '#panels/insights/gaps/FirstGaps.tsx'
import { GapFinder } from '#panels/insights/gaps/GapFinder.tsx'
import { LeavesCard } from '#panels/insights/leaves/LeavesCard.tsx'
import { useInsights } from '#panels/insights/reading/useInsights.ts'
import { SimulationCard } from '#panels/insights/simulation/SimulationCard.tsx'

/** What was found, where nobody is, and what would be lost: three columns that scroll on their own. */
export function FindingsView() {
  const now = useInsights()
  return (
    <div className={css['columns']}>
      <div className={css['fill']}>
        <FindingsCard now={now} />
      </div>
      <div className={css['column']}>
        <GapFinder now={now} />
        {now.reading && <FirstGaps reading={now.reading} />}
      </div>
      <div className={css['column']}>
        <SimulationCard />
        <LeavesCard />
      </div>
    </div>
  )
}
