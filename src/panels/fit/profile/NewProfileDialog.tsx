import { useState } from 'react'
import css from '#panels/fit/profile/Details.module.css'
import { PresetCards } from '#panels/fit/profile/PresetCards.tsx'
import { FIRST_NAME, useProfileDeeds } from '#panels/fit/profile/useProfileDeeds.ts'
import type { CriterionTemplate } from '#domain/ipp/defaultCriteria.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

/** A further profile: its name, and by one press the criteria it begins with. */
export function NewProfileDialog({ onClose }: { readonly onClose: () => void }) {
  const deeds = useProfileDeeds()
  const [name, setName] = useState(FIRST_NAME)
  function begin(criteria: readonly CriterionTemplate[]): void {
    deeds.add(name.trim() === '' ? FIRST_NAME : name, criteria)
    onClose()
  }
  return (
    <Dialog
      open
      title="New profile"
      description="A profile of its own for another kind of partner, such as resellers apart from technology partners."
      width="l"
      onClose={onClose}
      footer={<Button onClick={() => begin([])}>Start with an empty profile</Button>}
    >
      <div className={css['fields']}>
        <TextField label="Name" value={name} onCommit={setName} />
        <PresetCards onPick={({ criteria }) => begin(criteria)} />
      </div>
    </Dialog>
  )
}
