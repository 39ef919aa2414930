import { FindingsView } from '#panels/insights/findings/FindingsView.tsx'
import { InsightsHeader } from '#panels/insights/InsightsHeader.tsx'
import css from '#panels/insights/InsightsPage.module.css'
import { ScenariosView } from '#panels/insights/scenarios/ScenariosView.tsx'
import { SimulationView } from '#panels/insights/simulation/SimulationView.tsx'
import { useSessionState } from '#store/hooks.ts'

/** The place "Insights": what the map knows that the eye does not, what it will probably bring, and how else it could be. */
export function InsightsPage() {
  const view = useSessionState((state) => state.insights.view)
  return (
    <div className={css['page']}>
      <InsightsHeader />
      {view === 'findings' && <FindingsView />}
      {view === 'simulation' && <SimulationView />}
      {view === 'scenarios' && <ScenariosView />}
    </div>
  )
}
