import { Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addScenario } from '#commands/addScenario.ts'
import { deleteScenario } from '#commands/deleteScenario.ts'
import { setScenarioField } from '#commands/setScenarioField.ts'
import { builtInScenario } from '#domain/scenarios/builtInScenario.ts'
import { scenarioChoices } from '#domain/scenarios/scenarioChoices.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import css from '#panels/insights/scenarios/Scenarios.module.css'
import { AS_IS_SCENARIO, PLANNED_SCENARIO, type Scenario } from '#records/scenario.ts'
import { useDerived, useDispatchMaking, useDispatchTelling, useSave, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'
import { TextField } from '#ui/TextField.tsx'

/** The map as it is, the map with its plans, and the scenarios made; one of them is looked at. */
export function ScenarioList({ chosen }: { readonly chosen: Scenario }) {
  const session = useSession()
  const making = useDispatchMaking()
  const scenarios = useDerived(scenarioChoices)
  const [renaming, setRenaming] = useState<string | null>(null)
  const choose = (id: string) => session.lookAt('insights', { scenarioId: id === AS_IS_SCENARIO ? null : id })
  return (
    <SectionCard
      title="Scenarios"
      aside={
        <Button
          size="s"
          icon={<Plus />}
          onClick={() => {
            const [made] = making(addScenario()) ?? []
            if (made === undefined) return
            choose(made)
            setRenaming(made)
          }}
        >
          Add
        </Button>
      }
    >
      <ul className={css['list']}>
        {scenarios.map((scenario) => (
          <li key={scenario.id} className={css['row']} data-chosen={scenario.id === chosen.id || undefined}>
            {renaming === scenario.id ? (
              <NameField scenario={scenario} onDone={() => setRenaming(null)} />
            ) : (
              <>
                <button
                  type="button"
                  className={css['pick']}
                  aria-current={scenario.id === chosen.id || undefined}
                  onClick={() => choose(scenario.id)}
                >
                  <span className={css['name']}>{scenario.name}</span>
                  <span className={css['soft']}>{whatIs(scenario)}</span>
                </button>
                {!builtInScenario(scenario.id) && (
                  <RowMenu scenario={scenario} onRename={() => setRenaming(scenario.id)} />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}

function whatIs({ id, note }: Scenario): string {
  if (id === AS_IS_SCENARIO) return 'The map as it stands today'
  return id === PLANNED_SCENARIO
    ? 'Every planned flow runs'
    : note || 'Planned flows join, and its own changes'
}

function NameField({ scenario, onDone }: { readonly scenario: Scenario; readonly onDone: () => void }) {
  const save = useSave()
  return (
    // The field gives its text on when it is left; then the row is a row again.
    <div className={css['naming']} onBlur={onDone}>
      <TextField
        label="Name of the scenario"
        value={scenario.name}
        focusOnMount
        onCommit={(text, leaving) => {
          const refused = save(setScenarioField(scenario.id, 'name', text), leaving)
          if (refused === null && !leaving) onDone()
          return refused
        }}
      />
    </div>
  )
}

function RowMenu({ scenario, onRename }: { readonly scenario: Scenario; readonly onRename: () => void }) {
  const tell = useDispatchTelling()
  return (
    <Menu
      label={`Scenario ${scenario.name}`}
      trigger={<IconButton label={`More for ${scenario.name}`} icon={<Ellipsis />} size="s" />}
      items={[
        { label: 'Rename', icon: <Pencil />, run: onRename },
        {
          label: 'Delete',
          icon: <Trash2 />,
          danger: true,
          run: () => tell(deleteScenario(scenario.id), () => `${scenario.name} is deleted.`),
        },
      ]}
    />
  )
}
