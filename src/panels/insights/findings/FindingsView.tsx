import { FindingsCard } from '#panels/insights/findings/FindingsCard.tsx'
import css from '#panels/insights/findings/FindingsView.module.css'
import { useInsights } from '#panels/insights/reading/useInsights.ts'
import { SimulationCard } from '#panels/insights/simulation/SimulationCard.tsx'

/** What was found, where nobody is, and what would be lost: three columns that scroll on their own. */
export function FindingsView() {
  const now = useInsights()
  return (
    <div className={css['columns']}>
      <div className={css['column']}>
        <FindingsCard now={now} />
      </div>
      <div className={css['column']} />
      <div className={css['column']}>
        <SimulationCard />
      </div>
    </div>
  )
}
