import { isRefusal, type Command, type CommandContext, type Edit, type Refusal } from '#commands/command.ts'
import { setRatings, type RatingCellOf, type RatingSet } from '#commands/setRatings.ts'
import { ratingId, type RatingValue } from '#records/rating.ts'

/** Sets the rating the room has settled on, by the rules of `setRatings`; what each gave stays as notes of the round. */
export function agreeRating(
  evaluationId: string,
  cell: RatingCellOf,
  value: Exclude<RatingValue, null>,
): Command {
  return (edit, context) => {
    const refusal = settle(edit, context, evaluationId, [{ ...cell, value }])
    if (refusal) return refusal
    const partner = edit.find('participant', cell.participantId)?.name ?? ''
    return { label: `agree on ${partner}, ${edit.find('criterion', cell.criterionId)?.name ?? ''}` }
  }
}

/** Writes the ratings and that the room has settled on them; refuses as `setRatings` does. */
export function settle(
  edit: Edit,
  context: CommandContext,
  evaluationId: string,
  cells: readonly RatingSet[],
): Refusal | null {
  const set = setRatings(evaluationId, cells)(edit, context)
  if (isRefusal(set)) return set
  for (const { participantId, criterionId } of cells)
    edit.update('rating', ratingId(evaluationId, participantId, criterionId), { agreed: true })
  return null
}
