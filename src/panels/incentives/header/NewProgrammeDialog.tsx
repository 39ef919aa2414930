import { useState } from 'react'
import css from '#panels/incentives/header/IncentivesHeader.module.css'
import { LadderCards } from '#panels/incentives/header/LadderCards.tsx'
import { FIRST_NAME, useProgrammeDeeds } from '#panels/incentives/header/useProgrammeDeeds.ts'
import type { Ladder } from '#domain/incentives/ladders.ts'
import { numberedName } from '#domain/copies/numberedName.ts'
import { programmesOf } from '#domain/incentives/programmes.ts'
import { useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

/** A further programme: its name, and by one press the ladder it begins with. */
export function NewProgrammeDialog({ onClose }: { readonly onClose: () => void }) {
  const deeds = useProgrammeDeeds()
  const { records } = useOpenMap()
  const [name, setName] = useState(() =>
    numberedName(FIRST_NAME, new Set(programmesOf(records).map((one) => one.name))),
  )
  function begin(ladder: Ladder['id'] | null): void {
    if (deeds.add(name, ladder)) onClose()
  }
  return (
    <Dialog
      open
      title="New programme"
      description="A draft beside the current programme, to be compared with it on the same deals."
      width="l"
      onClose={onClose}
      footer={<Button onClick={() => begin(null)}>Start with the tiers of the map</Button>}
    >
      <div className={css['fields']}>
        <TextField label="Name" value={name} onCommit={setName} />
        <LadderCards onPick={begin} />
      </div>
    </Dialog>
  )
}
