import { isRefusal, type Command } from '#commands/command.ts'
import { takenCells, type RatingSet } from '#commands/setRatings.ts'
import { voteId } from '#records/vote.ts'

/**
 * Sets what one person gives, by the rules of `setRatings`; `null` takes it back. The steps of one turn join until the
 * turn ends. The label names no number: it is shown to the whole room.
 */
export function setVotes(scorerId: string, cells: readonly RatingSet[]): Command {
  return (edit) => {
    const scorer = edit.find('scorer', scorerId)
    if (!scorer) return { refused: SCORER_GONE }
    const given = takenCells(edit, scorer.evaluationId, cells)
    if (isRefusal(given)) return given
    for (const { participantId, criterionId, value } of given.there) {
      const id = voteId(scorerId, participantId, criterionId)
      if (value === null) edit.remove(id)
      else edit.put({ id, type: 'vote', scorerId, participantId, criterionId, value })
    }
    return { label: `take ${scorer.name}’s turn`, joinKey: turnKey(scorerId) }
  }
}

/** What the steps of one person's turn are joined by. */
export function turnKey(scorerId: string): string {
  return `turn:${scorerId}`
}

export const SCORER_GONE = 'That person is no longer in the list of who scores.'
