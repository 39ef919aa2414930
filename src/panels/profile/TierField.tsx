import { useState } from 'react'
import { giveNewTier } from '#commands/giveNewTier.ts'
import { setForParticipants } from '#commands/setForParticipants.ts'
import css from '#panels/profile/Inspector.module.css'
import { useDerived, useSave } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

const NEW = 'new'
const VARIOUS = 'various'

interface Props {
  /** The participants it is set for, in one step. */
  readonly ids: readonly string[]
  /** `various` where they differ. */
  readonly tierId: string | null
}

/** The tier, or a new one named here. */
export function TierField({ ids, tierId }: Props) {
  const [naming, setNaming] = useState(false)
  const save = useSave()
  const tiers = useDerived((records) => [...records.all('tier')].toSorted((a, b) => a.order - b.order))
  if (naming)
    return (
      <div>
        <TextField
          label="New tier"
          value=""
          focusOnMount
          placeholder="Gold"
          hint="Enter to add"
          onCommit={(name, leaving) => {
            const problem = save(giveNewTier(name, ids), leaving)
            if (problem === null) setNaming(false)
            return problem
          }}
        />
        <Button tone="quiet" size="s" className={css['under']} onClick={() => setNaming(false)}>
          Choose a tier
        </Button>
      </div>
    )
  const various = tierId === VARIOUS ? [{ value: VARIOUS, label: 'Various' }] : []
  return (
    <SelectField
      label="Tier"
      value={tierId ?? ''}
      options={[
        ...various,
        { value: '', label: '–' },
        ...tiers.map((tier) => ({ value: tier.id, label: tier.name })),
        { value: NEW, label: 'New tier…' },
      ]}
      onChange={(next) => {
        if (next === NEW) setNaming(true)
        else if (next !== VARIOUS) save(setForParticipants(ids, 'tierId', next === '' ? null : next))
      }}
    />
  )
}
