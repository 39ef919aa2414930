import { useState } from 'react'
import css from '#panels/fit/matrix/Matrix.module.css'
import { setRatingNote } from '#commands/setRatingNote.ts'
import { ratingId } from '#records/rating.ts'
import { useOpenMap, useRecord } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

interface NoteDialogProps {
  readonly evaluationId: string
  readonly participantId: string
  readonly criterionId: string
  readonly onClose: () => void
}

/** The note of one rating: why it is what it is. Closing keeps what was typed. */
export function NoteDialog({ evaluationId, participantId, criterionId, onClose }: NoteDialogProps) {
  const map = useOpenMap()
  const partner = useRecord('participant', participantId)
  const criterion = useRecord('criterion', criterionId)
  const note = useRecord('rating', ratingId(evaluationId, participantId, criterionId))?.note ?? ''
  const [text, setText] = useState(note)
  const [problem, setProblem] = useState('')

  function keep(): void {
    const refusal = map.dispatch(setRatingNote(evaluationId, { participantId, criterionId }, text.trim()))
    if (refusal) setProblem(refusal.refused)
    else onClose()
  }

  return (
    <Dialog
      open
      width="s"
      title="Note"
      description={`${partner?.name ?? 'No longer on the map'}, ${criterion?.name ?? 'no longer in the profile'}`}
      onClose={text.trim() === note || problem !== '' ? onClose : keep}
      footer={
        <Button tone="primary" onClick={keep}>
          Keep note
        </Button>
      }
    >
      <textarea
        className={css['noteField']}
        aria-label="Note"
        aria-invalid={problem !== '' || undefined}
        value={text}
        rows={4}
        placeholder="Why this rating, and who said so"
        onChange={({ target }) => {
          setText(target.value)
          setProblem('')
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
        }}
      />
      {problem !== '' && (
        <p role="alert" className={css['problem']}>
          {problem}
        </p>
      )}
    </Dialog>
  )
}
