import { setRatingNote } from '#commands/setRatingNote.ts'
import { ratingId } from '#records/rating.ts'
import { useOpenMap, useRecord } from '#store/hooks.ts'
import { NoteDialog as TextDialog } from '#ui/NoteDialog.tsx'

interface NoteDialogProps {
  readonly evaluationId: string
  readonly participantId: string
  readonly criterionId: string
  readonly onClose: () => void
}

/** The note of one rating: why it is what it is. */
export function NoteDialog({ evaluationId, participantId, criterionId, onClose }: NoteDialogProps) {
  const map = useOpenMap()
  const partner = useRecord('participant', participantId)
  const criterion = useRecord('criterion', criterionId)
  const note = useRecord('rating', ratingId(evaluationId, participantId, criterionId))?.note ?? ''
  return (
    <TextDialog
      about={`${partner?.name ?? 'No longer on the map'}, ${criterion?.name ?? 'no longer in the profile'}`}
      note={note}
      placeholder="Why this rating, and who said so"
      onKeep={(text) =>
        map.dispatch(setRatingNote(evaluationId, { participantId, criterionId }, text))?.refused ?? null
      }
      onClose={onClose}
    />
  )
}
