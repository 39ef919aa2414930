import { counted, type Command } from '#commands/command.ts'
import { roundFault } from '#commands/setRatings.ts'
import { SCORER_GONE } from '#commands/setVotes.ts'

/** Takes a person out of the room together with what they gave; ratings that were agreed stay. */
export function deleteScorer(id: string): Command {
  return (edit) => {
    const scorer = edit.find('scorer', id)
    if (!scorer) return { refused: SCORER_GONE }
    const fault = roundFault(edit, scorer.evaluationId)
    if (fault !== null) return { refused: fault }
    const votes = Array.from(edit.records.all('vote')).filter(({ scorerId }) => scorerId === id)
    for (const vote of votes) edit.remove(vote.id)
    edit.remove(id)
    const given = votes.length === 0 ? '' : ` and ${counted(votes.length, 'vote')}`
    return { label: `take out ${scorer.name}${given}` }
  }
}
