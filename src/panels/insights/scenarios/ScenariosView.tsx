import { GitBranch, Map } from 'lucide-react'
import { useCallback } from 'react'
import { builtInScenario } from '#domain/scenarios/builtInScenario.ts'
import { chosenScenario } from '#domain/scenarios/chosenScenario.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import { AddChange } from '#panels/insights/scenarios/AddChange.tsx'
import { ChangeList } from '#panels/insights/scenarios/ChangeList.tsx'
import { FigureTable } from '#panels/insights/scenarios/FigureTable.tsx'
import { ScenarioList } from '#panels/insights/scenarios/ScenarioList.tsx'
import css from '#panels/insights/scenarios/Scenarios.module.css'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import { AS_IS_SCENARIO, PLANNED_SCENARIO, type Scenario } from '#records/scenario.ts'
import { useDerived, useRecord, useSession, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The map as it is beside a future of it: what differs, in sentences and figures, and what of it is made true. */
export function ScenariosView() {
  const session = useSession()
  const id = useSessionState((state) => state.insights.scenarioId)
  const scenario = useDerived(useCallback((records: Records) => chosenScenario(records, id), [id]))
  return (
    <div className={css['view']}>
      <div className={css['column']}>
        <ScenarioList chosen={scenario} />
        {!builtInScenario(scenario.id) && (
          <SectionCard title={`What is otherwise in ${scenario.name}`}>
            <AddChange key={scenario.id} scenarioId={scenario.id} />
          </SectionCard>
        )}
      </div>
      <div className={css['column']}>
        {scenario.id === AS_IS_SCENARIO ? (
          <SectionCard title="As-is and to-be">
            <EmptyState
              title="Choose what to compare the map with"
              icon={<GitBranch />}
              action={
                <Button onClick={() => session.lookAt('insights', { scenarioId: PLANNED_SCENARIO })}>
                  Compare with planned flows
                </Button>
              }
            >
              <p>
                A scenario is the same map with some things otherwise: a partner in another tier, a payment
                that grows, a flow that begins. The map itself stays as it is until you merge.
              </p>
            </EmptyState>
          </SectionCard>
        ) : (
          <Compared scenario={scenario} />
        )}
      </div>
    </div>
  )
}

function Compared({ scenario }: { readonly scenario: Scenario }) {
  const session = useSession()
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  return (
    <>
      <SectionCard
        title={`As-is → ${scenario.name}`}
        aside={
          <Button size="s" icon={<Map />} onClick={() => session.visit('map')}>
            Show on the map
          </Button>
        }
      >
        <div className={css['body']}>
          <ChangeList scenarioId={scenario.id} />
        </div>
      </SectionCard>
      <SectionCard title="Figures side by side">
        <div className={css['body']}>
          <FigureTable scenario={scenario} currency={currency} />
        </div>
      </SectionCard>
    </>
  )
}
