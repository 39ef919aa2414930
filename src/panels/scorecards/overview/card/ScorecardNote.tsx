import type { QuarterKey } from '#commands/setScorecardFigures.ts'
import { setScorecardNote } from '#commands/setScorecardNote.ts'
import { scorecardId } from '#records/scorecard.ts'
import { useOpenMap, useRecord } from '#store/hooks.ts'
import { NoteDialog } from '#ui/NoteDialog.tsx'

interface ScorecardNoteProps {
  readonly participantId: string
  readonly quarter: QuarterKey & { readonly label: string }
  readonly onClose: () => void
}

/** The note of a partner's quarter. */
export function ScorecardNote({ participantId, quarter, onClose }: ScorecardNoteProps) {
  const map = useOpenMap()
  const name = useRecord('participant', participantId)?.name ?? 'No longer on the map'
  const card = useRecord('scorecard', scorecardId(participantId, quarter.fiscalYear, quarter.quarter))
  return (
    <NoteDialog
      about={`${name}, ${quarter.label}`}
      note={card?.note ?? ''}
      placeholder="What is behind these figures, and what was agreed"
      onKeep={(text) => map.dispatch(setScorecardNote(participantId, quarter, text))?.refused ?? null}
      onClose={onClose}
    />
  )
}
