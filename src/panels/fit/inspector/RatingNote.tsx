import { setRatingNote } from '#commands/setRatingNote.ts'
import css from '#panels/fit/inspector/RatingRow.module.css'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { ratingId } from '#records/rating.ts'
import { useRecord, useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

interface RatingNoteProps {
  readonly criterion: Criterion
  readonly evaluation: Evaluation
  readonly participantId: string
}

/** Why it was rated so: a line that is written where it is read. */
export function RatingNote({ criterion, evaluation, participantId }: RatingNoteProps) {
  const save = useSave()
  const rating = useRecord('rating', ratingId(evaluation.id, participantId, criterion.id))
  const note = rating?.note ?? ''
  if (evaluation.closed) return <p className={css['closedNote']}>{note}</p>
  return (
    <TextField
      className={css['note']}
      label={`Note on ${criterion.name}`}
      value={note}
      multiline
      placeholder="Add a note…"
      onCommit={(text, leaving) =>
        save(setRatingNote(evaluation.id, { participantId, criterionId: criterion.id }, text.trim()), leaving)
      }
    />
  )
}
