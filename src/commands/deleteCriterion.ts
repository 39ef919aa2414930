import { counted, type Command, type Edit } from '#commands/command.ts'
import { CRITERION_GONE } from '#commands/setCriterionField.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'

/**
 * Removes a criterion with what partners were given on it in every round, closed ones too; the label says how many
 * ratings that were. Refused for the last one with a weight while others are left, as setting its weight to 0 is.
 */
export function deleteCriterion(id: string): Command {
  return (edit) => {
    const criterion = edit.find('criterion', id)
    if (!criterion) return { refused: CRITERION_GONE }
    const others = criteriaOf(edit.records, criterion.profileId).filter((one) => one.id !== id)
    if (criterion.weight > 0 && others.length > 0 && others.every(({ weight }) => weight === 0))
      return {
        refused: `${criterion.name} is the last criterion with a weight: give another one a weight first.`,
      }
    edit.remove(id)
    const ratings = removeGiven(edit, id)
    const lost = ratings === 0 ? '' : ` with ${counted(ratings, 'rating')}`
    return { label: `delete the criterion ${criterion.name}${lost}` }
  }
}

/** Removes ratings and votes and gives how many ratings; a note without a rating goes too and is not counted. */
function removeGiven(edit: Edit, criterionId: string): number {
  let ratings = 0
  for (const type of ['rating', 'vote'] as const)
    for (const given of edit.records.all(type)) {
      if (given.criterionId !== criterionId) continue
      edit.remove(given.id)
      if (type === 'rating' && given.value !== null) ratings++
    }
  return ratings
}
