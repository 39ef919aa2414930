import { useState } from 'react'
import { addPlaybook } from '#commands/addPlaybook.ts'
import { dayText, addDays, isCivilDay } from '#domain/calendar/days.ts'
import type { Playbook } from '#domain/playbooks/playbook.ts'
import { playbookOf, PLAYBOOKS } from '#domain/playbooks/playbooks.ts'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import type { Participant } from '#records/participant.ts'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'

interface AddPlaybookDialogProps {
  /** Null is the programme. */
  readonly owner: Participant | null
  readonly today: string
  readonly onClose: () => void
}

/** Chooses a playbook and the day it starts, from which every phase has its day. */
export function AddPlaybookDialog({ owner, today, onClose }: AddPlaybookDialogProps) {
  const dispatch = useDispatch()
  const offered = usualFirst(owner !== null)
  const [chosen, setChosen] = useState(offered[0]?.id ?? '')
  const [starts, setStarts] = useState(usualStart(owner, today))
  const playbook = playbookOf(chosen)
  return (
    <Dialog
      open
      width="l"
      title={`Add a playbook to ${owner?.name ?? 'the programme'}`}
      description="Tasks that are there already stay as they are."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            onClick={() => {
              if (dispatch(addPlaybook(chosen, owner?.id ?? null, starts === '' ? null : starts))) onClose()
            }}
          >
            Add
          </Button>
        </>
      }
    >
      <div className={css['choices']}>
        <RadioGroup
          label="Playbook"
          look="cards"
          value={chosen}
          options={offered.map(({ id, title, purpose }) => ({ value: id, label: title, hint: purpose }))}
          onChange={setChosen}
        />
        <TextField
          label="Starts on"
          type="date"
          value={starts}
          hint={playbook && startHint(playbook, starts)}
          onCommit={(day) => setStarts(day)}
        />
      </div>
    </Dialog>
  )
}

/** Those that suit this owner come first; all can be chosen. */
function usualFirst(isPartner: boolean): readonly Playbook[] {
  const unusual = isPartner ? 'programme' : 'partner'
  return PLAYBOOKS.toSorted((a, b) => Number(a.suits === unusual) - Number(b.suits === unusual))
}

/** Who has just signed starts on that day; with any other a day long past would make every task late at once. */
function usualStart(owner: Participant | null, today: string): string {
  const signedOn = owner?.signedOn ?? null
  return signedOn !== null && signedOn > addDays(today, -NEW_DAYS) ? signedOn : today
}

const NEW_DAYS = 90

function startHint({ phases }: Playbook, starts: string): string {
  const count = phases.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const last = phases.at(-1)
  if (!isCivilDay(starts) || !last) return `${count} tasks without days. Enter a start to have them.`
  return `${count} tasks in ${phases.length} ${phases.length === 1 ? 'phase' : 'phases'}, the last due on ${dayText(addDays(starts, last.dueDay), true)}.`
}
