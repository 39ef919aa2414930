import css from '#panels/fit/room/SetUp.module.css'
import type { Scope } from '#panels/fit/room/useScope.ts'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'

/** Which partners are scored, and on which criteria. */
export function ScopeChoice({ scope }: { readonly scope: Scope }) {
  return (
    <div className={css['part']}>
      <h2 className={css['title']}>What is scored</h2>
      <Choice
        label="Partners"
        all={scope.allPartners}
        chosen={scope.partners}
        none="The map has no partners yet: add them in the place Map."
        onChange={scope.choosePartners}
      />
      <Choice
        label="Criteria"
        all={scope.allCriteria}
        chosen={scope.criteria}
        none="The profile has no criteria yet."
        onChange={scope.chooseCriteria}
      />
    </div>
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

interface ChoiceProps {
  readonly label: string
  readonly all: readonly Named[]
  readonly chosen: readonly Named[]
  /** Said where there is nothing to choose from. */
  readonly none: string
  readonly onChange: (ids: readonly string[]) => void
}

function Choice({ label, all, chosen, none, onChange }: ChoiceProps) {
  if (all.length === 0) return <p className={css['none']}>{none}</p>
  const full = chosen.length === all.length
  return (
    <div className={css['choice']}>
      <CheckboxGroup
        label={`${label}, ${chosen.length} of ${all.length}`}
        value={chosen.map(({ id }) => id)}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChange}
      />
      <Button
        size="s"
        tone="quiet"
        className={css['all']}
        aria-label={`${full ? 'None' : 'All'} of the ${label.toLowerCase()}`}
        onClick={() => onChange(full ? [] : all.map(({ id }) => id))}
      >
        {full ? 'None' : 'All'}
      </Button>
    </div>
  )
}
