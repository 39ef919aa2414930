import { useState } from 'react'
import { setReviewDate } from '#commands/setReviewDate.ts'
import { addDays, dayText, isCivilDay } from '#domain/calendar/days.ts'
import { useOpenMap, useSession, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly participants: readonly string[]
  readonly onClose: () => void
}

/** Time enough to find a day that suits both. */
const USUAL_DAYS = 14

/** Asks for the day of a review: one to come, or one that was held and not noted. */
export function ReviewDialog({ participants, onClose }: Props) {
  const map = useOpenMap()
  const session = useSession()
  const [day, setDay] = useState(addDays(useToday(), USUAL_DAYS))
  const [problem, setProblem] = useState<string | null>(null)
  function keep(): void {
    const refusal = map.dispatch(setReviewDate(participants, day))
    if (refusal) return setProblem(refusal.refused)
    session.toast(`Review on ${isCivilDay(day) ? dayText(day, true) : day} is set.`)
    onClose()
  }
  return (
    <Dialog
      open
      width="s"
      title="Set a review date"
      description={reviewedText(participants.map((id) => map.records.find('participant', id)?.name ?? '–'))}
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={keep}>
          Set the date
        </Button>
      }
    >
      <TextField
        label="Day of the review"
        type="date"
        value={day}
        problem={problem}
        hint="A day that is past notes a review that was held."
        focusOnMount
        onCommit={setDay}
      />
    </Dialog>
  )
}

function reviewedText(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(', ')
  return names.length <= NAMED ? shown : `${shown} and ${names.length - NAMED} more`
}

const NAMED = 3
