import { ChevronDown } from 'lucide-react'
import { scenarioChoices } from '#domain/scenarios/scenarioChoices.ts'
import css from '#panels/insights/InsightsHeader.module.css'
import { AS_IS_SCENARIO } from '#records/scenario.ts'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

/** The pill that says whether the map as it is or a future of it is read; its menu switches. */
export function ScenarioMenu() {
  const session = useSession()
  const scenarios = useDerived(scenarioChoices)
  const scenarioId = useSessionState((state) => state.insights.scenarioId)
  const chosen = scenarios.find(({ id }) => id === (scenarioId ?? AS_IS_SCENARIO))
  return (
    <PickMenu
      label="Scenario"
      trigger={
        <Button className={css['pill']}>
          <span className={css['cut']}>Scenario: {chosen?.name ?? 'As-is'}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <PickOne
        options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? AS_IS_SCENARIO}
        onPick={(id) => session.lookAt('insights', { scenarioId: id === AS_IS_SCENARIO ? null : id })}
      />
    </PickMenu>
  )
}
