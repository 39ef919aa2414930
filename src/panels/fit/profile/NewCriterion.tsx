import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import css from '#panels/fit/profile/CriteriaPanel.module.css'
import { GROUP_OPTIONS } from '#panels/fit/profile/groupOptions.ts'
import { addCriterion } from '#commands/addCriterion.ts'
import type { IppGroup } from '#records/criterion.ts'
import { useSave, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { aboutId, Field } from '#ui/Field.tsx'
import field from '#ui/Field.module.css'
import { SelectField } from '#ui/SelectField.tsx'
import { useFocusOnMount } from '#ui/useFocusOnMount.ts'

interface Props {
  readonly profileId: string
  onDone(): void
}

/** A new criterion by its name and group. After Enter the field is empty again, so that a whole list is typed at once. */
export function NewCriterion({ profileId, onDone }: Props) {
  const id = useId()
  const session = useSession()
  const save = useSave()
  const [name, setName] = useState('')
  const [group, setGroup] = useState<IppGroup>('customer')
  const [problem, setProblem] = useState<string | null>(null)
  useFocusOnMount(id, true)

  function add(event: SyntheticEvent): void {
    event.preventDefault()
    const refused = save(addCriterion(profileId, name, group))
    setProblem(refused)
    if (refused !== null) return
    session.announce(`Added ${name.trim()}`)
    setName('')
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDone()
  }

  return (
    <form className={css['new']} aria-label="New criterion" onSubmit={add}>
      <Field id={id} label="Name" problem={problem}>
        <input
          id={id}
          className={field['control']}
          placeholder="As in: Trained consultants"
          value={name}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : aboutId(id)}
          onChange={(event) => {
            setName(event.target.value)
            setProblem(null)
          }}
          onKeyDown={onKey}
        />
      </Field>
      <SelectField
        label="Group"
        value={group}
        options={GROUP_OPTIONS}
        onChange={(next) => setGroup(next as IppGroup)}
      />
      <div className={css['buttons']}>
        <Button type="submit" tone="primary">
          Add
        </Button>
        <Button tone="quiet" onClick={onDone}>
          Done
        </Button>
      </div>
    </form>
  )
}
