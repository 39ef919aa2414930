import { counted, isRefusal, type Command, type Edit, type Refusal } from '#commands/command.ts'
import { CRITERION_GONE } from '#commands/setCriterionField.ts'
import { ROUND_GONE } from '#commands/setEvaluationField.ts'
import { RATING_MAX, RATING_MIN } from '#domain/ipp/ratingValue.ts'
import { newRating, ratingId, type RatingValue } from '#records/rating.ts'

/** One cell of the matrix. */
export interface RatingCellOf {
  readonly participantId: string
  readonly criterionId: string
}

export interface RatingSet extends RatingCellOf {
  readonly value: RatingValue
}

/**
 * Sets ratings of one round as one step: a typed cell, a filled range, a paste. Cells whose partner or criterion has
 * gone meanwhile are left out; it refuses when none is left, when one is off the scale, or when the round is closed.
 */
export function setRatings(evaluationId: string, cells: readonly RatingSet[]): Command {
  return (edit) => {
    const given = takenCells(edit, evaluationId, cells)
    if (isRefusal(given)) return given
    const { there, first } = given
    for (const { participantId, criterionId, value } of there) {
      const id = ratingId(evaluationId, participantId, criterionId)
      const rating = edit.find('rating', id)
      // What was never rated and is not now needs no record.
      if (rating) edit.update('rating', id, { value })
      else if (value !== null) edit.put(newRating({ evaluationId, participantId, criterionId, value }))
    }
    return { label: there.length === 1 ? oneLabel(edit, first) : `rate ${counted(there.length, 'cell')}` }
  }
}

/** The cells of an open round that can be written, with the first of them; refuses as `setRatings` does. */
export function takenCells(
  edit: Edit,
  evaluationId: string,
  cells: readonly RatingSet[],
): { readonly there: readonly RatingSet[]; readonly first: RatingSet } | Refusal {
  const fault = roundFault(edit, evaluationId)
  if (fault !== null) return { refused: fault }
  const there = cells.filter((cell) => cellFault(edit, cell) === null)
  const [first] = there
  if (!first) return { refused: cells[0] ? (cellFault(edit, cells[0]) ?? NOTHING) : NOTHING }
  for (const { value } of there)
    if (typeof value === 'number' && !(value >= RATING_MIN && value <= RATING_MAX))
      return { refused: `Ratings run from ${RATING_MIN} to ${RATING_MAX}; ${value} is off the scale.` }
  return { there, first }
}

/** Why nothing of this round can be written, or `null`. */
export function roundFault(edit: Edit, evaluationId: string): string | null {
  const evaluation = edit.find('evaluation', evaluationId)
  if (!evaluation) return ROUND_GONE
  return evaluation.closed ? `${evaluation.name} is closed. Open it again to change its ratings.` : null
}

/** Why this cell cannot be written, or `null`. */
export function cellFault(edit: Edit, { participantId, criterionId }: RatingCellOf): string | null {
  if (!edit.find('participant', participantId)) return 'That partner is no longer on the map.'
  return edit.find('criterion', criterionId) ? null : CRITERION_GONE
}

const NOTHING = 'There is nothing to rate here.'

function oneLabel(edit: Edit, { participantId, criterionId }: RatingCellOf): string {
  const partner = edit.find('participant', participantId)?.name ?? ''
  return `rate ${partner} on ${edit.find('criterion', criterionId)?.name ?? ''}`
}
