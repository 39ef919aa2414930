import type { Command, Edit } from '#commands/command.ts'
import { twiceSentence } from '#commands/addScorers.ts'
import { roundFault } from '#commands/setRatings.ts'
import { SCORER_GONE, turnKey } from '#commands/setVotes.ts'
import { nameGiven } from '#commands/textFault.ts'
import { newNames, scorersOf } from '#domain/fit/scorers.ts'
import type { Scorer } from '#records/scorer.ts'

/** Sets the name of a person who scores, which no other has, or that they have had their turn. */
export function setScorerField<F extends 'name' | 'done'>(id: string, field: F, value: Scorer[F]): Command {
  return (edit) => {
    const scorer = edit.find('scorer', id)
    if (!scorer) return { refused: SCORER_GONE }
    const fault = roundFault(edit, scorer.evaluationId)
    if (fault !== null) return { refused: fault }
    if (field === 'name') {
      const given = nameGiven('A name', String(value))
      const refused = 'fault' in given ? given.fault : takenSentence(edit, scorer, given.name)
      if (refused !== null) return { refused }
      if ('name' in given) edit.update('scorer', id, { name: given.name })
      return { label: `rename ${scorer.name}` }
    }
    edit.update('scorer', id, { done: value === true })
    // The end of a turn belongs to it: one undo takes back all of it.
    return { label: `take ${scorer.name}’s turn`, joinKey: turnKey(id) }
  }
}

function takenSentence(edit: Edit, scorer: Scorer, name: string): string | null {
  const others = scorersOf(edit.records, scorer.evaluationId).filter(({ id }) => id !== scorer.id)
  return twiceSentence(
    newNames(
      others.map((other) => other.name),
      [name],
    ).twice,
  )
}
