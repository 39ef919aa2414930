import type { Command } from '#commands/command.ts'
import { cellFault, roundFault, type RatingCellOf } from '#commands/setRatings.ts'
import { textFault } from '#commands/textFault.ts'
import { newRating, ratingId } from '#records/rating.ts'

/** Sets the note of one cell of the matrix; a cell can have a note before it has a rating. */
export function setRatingNote(evaluationId: string, cell: RatingCellOf, note: string): Command {
  return (edit) => {
    const fault = roundFault(edit, evaluationId) ?? cellFault(edit, cell) ?? textFault('A note', note, 'note')
    if (fault !== null) return { refused: fault }
    const id = ratingId(evaluationId, cell.participantId, cell.criterionId)
    if (edit.find('rating', id)) edit.update('rating', id, { note })
    else if (note !== '') edit.put(newRating({ evaluationId, ...cell, note }))
    return { label: 'change a note of the matrix' }
  }
}
