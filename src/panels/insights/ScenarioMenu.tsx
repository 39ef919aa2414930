import { ChevronDown } from 'lucide-react'
import css from '#panels/insights/InsightsHeader.module.css'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

const AS_IS = 'as-is'

/** The pill that says whether the map as it is or a future of it is read; its menu switches. */
export function ScenarioMenu() {
  const session = useSession()
  const scenarios = useDerived(scenariosInOrder)
  const scenarioId = useSessionState((state) => state.insights.scenarioId)
  const chosen = scenarios.find(({ id }) => id === scenarioId)
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
        options={[
          { value: AS_IS, label: 'As-is' },
          ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={chosen?.id ?? AS_IS}
        onPick={(id) => session.lookAt('insights', { scenarioId: id === AS_IS ? null : id })}
      />
    </PickMenu>
  )
}

function scenariosInOrder(records: Records) {
  return [...records.all('scenario')].toSorted((a, b) => a.order - b.order)
}
