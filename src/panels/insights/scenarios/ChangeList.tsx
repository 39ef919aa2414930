import { GitMerge, X } from 'lucide-react'
import { useCallback, useState } from 'react'
import { mergeChanges } from '#commands/mergeChanges.ts'
import { setScenarioChange } from '#commands/setScenarioChange.ts'
import { mergeableChanges } from '#domain/scenarios/mergeableChanges.ts'
import css from '#panels/insights/scenarios/Scenarios.module.css'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatch, useDispatchTelling, useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { IconButton } from '#ui/IconButton.tsx'

/** Everything that is otherwise in a scenario, in sentences; what is ticked can be made true in one step. */
export function ChangeList({ scenarioId }: { readonly scenarioId: string }) {
  const map = useOpenMap()
  const dispatch = useDispatch()
  const tell = useDispatchTelling()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const changes = useDerived(
    useCallback((records: Records) => mergeableChanges(records, scenarioId), [scenarioId]),
  )
  const chosen = changes.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  if (changes.length === 0)
    return (
      <p className={css['soft']}>
        Nothing differs from the map as it is yet. Say above what is otherwise, or plan a flow on the map: set
        its status to Planned.
      </p>
    )
  return (
    <>
      <ul className={css['changes']} aria-label="Changes of the scenario">
        {changes.map(({ id, sentence }) => {
          const change = map.records.find('scenarioChange', id)
          return (
            <li key={id} className={css['change']}>
              <Checkbox
                label={sentence}
                checked={!left.has(id)}
                onChange={(on) => setLeft(toggled(left, id, on))}
              />
              {change && (
                <IconButton
                  label={`Take back: ${sentence}`}
                  icon={<X />}
                  size="s"
                  onClick={() =>
                    dispatch(setScenarioChange(scenarioId, change.recordId, change.field, undefined))
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
      <Button
        tone="primary"
        className={css['start']}
        icon={<GitMerge />}
        disabled={chosen.length === 0}
        onClick={() => tell(mergeChanges(chosen), () => mergedWords(chosen.length))}
      >
        Merge the chosen changes
      </Button>
    </>
  )
}

/** What is left out is remembered, so that a change that is added is ticked. */
function toggled(left: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(left)
  if (on) next.delete(id)
  else next.add(id)
  return next
}

function mergedWords(count: number): string {
  return count === 1 ? 'One change is true on the map now.' : `${count} changes are true on the map now.`
}
