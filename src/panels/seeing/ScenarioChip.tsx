import { X } from 'lucide-react'
import { useCallback } from 'react'
import { chosenScenario } from '#domain/scenarios/chosenScenario.ts'
import { scenarioMarks } from '#domain/scenarios/scenarioMarks.ts'
import css from '#panels/seeing/SeeingBar.module.css'
import type { Records } from '#records/recordTable.ts'
import { AS_IS_SCENARIO } from '#records/scenario.ts'
import { useIdleDerived, useSession, useSessionState } from '#store/hooks.ts'
import { Chip, ChipGroup } from '#ui/Chip.tsx'

/** "To-be: 2 added, 1 changed", with the way back to the map as it is; nothing while that is what is shown. */
export function ScenarioChip() {
  const session = useSession()
  const scenarioId = useSessionState((state) => state.insights.scenarioId)
  const words = useIdleDerived(useCallback((records: Records) => wordsOf(records, scenarioId), [scenarioId]))
  if (words === null) return null
  return (
    <ChipGroup label="Scenario">
      <span className={css['words']}>{words}</span>
      <Chip
        active
        aria-label="Show the map as it is"
        onClick={() => session.lookAt('insights', { scenarioId: null })}
      >
        <X aria-hidden />
      </Chip>
    </ChipGroup>
  )
}

function wordsOf(records: Records, scenarioId: string | null): string | null {
  const { id, name } = chosenScenario(records, scenarioId)
  if (id === AS_IS_SCENARIO) return null
  const marks = [...scenarioMarks(records, id).values()]
  const counts = (['added', 'removed', 'changed'] as const).flatMap((op) => {
    const count = marks.filter((mark) => mark === op).length
    return count === 0 ? [] : `${count} ${op}`
  })
  return `${name}: ${counts.join(', ') || 'nothing differs yet'}`
}
