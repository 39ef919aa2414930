import { useState } from 'react'
import { setReviewDate } from '#commands/setReviewDate.ts'
import css from '#panels/scorecards/lifecycle/MoveDialog.module.css'
import { useDispatch, useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface ReviewDialogProps {
  readonly ids: readonly string[]
  readonly today: string
  readonly onClose: () => void
}

/** Dates a review of one or several partners: held where the day is past or today, planned where it is to come. */
export function ReviewDialog({ ids, today, onClose }: ReviewDialogProps) {
  const dispatch = useDispatch()
  const { records } = useOpenMap()
  const [on, setOn] = useState(today)
  const [note, setNote] = useState('')
  const names = ids.map((id) => records.find('participant', id)?.name ?? '–')
  const held = on <= today
  return (
    <Dialog
      open
      width="s"
      title={names.length === 1 ? `Review of ${names[0]}` : `Review of ${names.length} partners`}
      description={names.length === 1 ? undefined : names.join(', ')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            onClick={() => {
              if (dispatch(setReviewDate(ids, on, note))) onClose()
            }}
          >
            {held ? 'Note as held' : 'Plan'}
          </Button>
        </>
      }
    >
      <div className={css['stack']}>
        <TextField
          label="Day of the review"
          type="date"
          value={on}
          hint={
            held
              ? 'A day that is past, or today, means it was held.'
              : 'A day to come is a plan, in place of an earlier one.'
          }
          onCommit={(day) => setOn(day)}
        />
        <TextField
          label="What was decided"
          multiline
          value={note}
          placeholder="Invest, keep, repair or end, and why"
          onCommit={(text) => setNote(text)}
        />
      </div>
    </Dialog>
  )
}
