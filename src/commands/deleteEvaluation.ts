import { counted, type Command, type Edit } from '#commands/command.ts'
import { ROUND_GONE } from '#commands/setEvaluationField.ts'

/** Removes a round with its ratings, its scorers and their votes; a closed one stays until it is opened again. */
export function deleteEvaluation(id: string): Command {
  return (edit) => {
    const round = edit.find('evaluation', id)
    if (!round) return { refused: ROUND_GONE }
    if (round.closed) return { refused: `${round.name} is closed. Open it again to delete it.` }
    const ratings = removeRound(edit, id)
    const lost = ratings === 0 ? '' : ` with ${counted(ratings, 'rating')}`
    return { label: `delete the round ${round.name}${lost}` }
  }
}

/** Removes a round and all that was given in it; gives how many cells had a rating. */
export function removeRound(edit: Edit, id: string): number {
  let ratings = 0
  for (const rating of edit.records.all('rating')) {
    if (rating.evaluationId !== id) continue
    edit.remove(rating.id)
    if (rating.value !== null) ratings++
  }
  const scorers = new Set<string>()
  for (const scorer of edit.records.all('scorer')) if (scorer.evaluationId === id) scorers.add(scorer.id)
  for (const vote of edit.records.all('vote')) if (scorers.has(vote.scorerId)) edit.remove(vote.id)
  for (const gone of [id, ...scorers]) edit.remove(gone)
  return ratings
}
