import { Plus } from 'lucide-react'
import { useState } from 'react'
import css from '#panels/incentives/header/IncentivesHeader.module.css'
import { addProgrammeTier } from '#commands/addProgrammeTier.ts'
import { useSave } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

/** Adds a tier above the others, or one that other programmes of the map have, by its name. */
export function NewTier({ programmeId }: { readonly programmeId: string }) {
  const save = useSave()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button className={css['pill']} icon={<Plus />} onClick={() => setOpen(true)}>
        Tier
      </Button>
      <Dialog
        open={open}
        width="s"
        title="New tier"
        description="It stands above the others; its menu moves it."
        onClose={() => setOpen(false)}
      >
        <TextField
          label="Name"
          value=""
          placeholder="Platinum"
          hint="Enter adds it."
          onCommit={(name) => {
            const problem = save(addProgrammeTier(programmeId, name))
            if (problem === null) setOpen(false)
            return problem
          }}
        />
      </Dialog>
    </>
  )
}
