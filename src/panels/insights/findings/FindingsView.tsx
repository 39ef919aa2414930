import css from '#panels/insights/findings/FindingsView.module.css'
import { SimulationCard } from '#panels/insights/simulation/SimulationCard.tsx'

/** What was found, where nobody is, and what would be lost: three columns that scroll on their own. */
export function FindingsView() {
  return (
    <div className={css['columns']}>
      <div className={css['column']} />
      <div className={css['column']} />
      <div className={css['column']}>
        <SimulationCard />
      </div>
    </div>
  )
}
