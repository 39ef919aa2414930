import { renameProgramme } from '#commands/renameProgramme.ts'
import css from '#panels/incentives/header/IncentivesHeader.module.css'
import { setProgrammeCell } from '#commands/setProgrammeCell.ts'
import type { Programme } from '#records/programme.ts'
import { useSave } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly programme: Programme
  onClose(): void
}

/** The programme's name and note; the note is for us and not in the guide. */
export function RenameProgramme({ programme, onClose }: Props) {
  const save = useSave()
  const { id, name, note } = programme
  return (
    <Dialog
      open
      width="s"
      title="Name and note"
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className={css['fields']}>
        <TextField
          label="Name"
          value={name}
          onCommit={(text, leaving) => save(renameProgramme(id, text), leaving)}
        />
        <TextField
          label="Note"
          multiline
          value={note}
          hint="For yourselves; the programme guide leaves it out."
          onCommit={(text, leaving) => save(setProgrammeCell(id, 'note', text), leaving)}
        />
      </div>
    </Dialog>
  )
}
