import { counted, type Command } from '#commands/command.ts'
import { roundFault } from '#commands/setRatings.ts'
import { nameGiven } from '#commands/textFault.ts'
import { newNames, scorersOf } from '#domain/fit/scorers.ts'
import type { Scorer } from '#records/scorer.ts'

/**
 * Names who scores in the room, in that order after those there are. A name that is there already is left out; it
 * refuses when no new one is left, when one is too long, or when the round is closed.
 */
export function addScorers(evaluationId: string, names: readonly string[]): Command {
  return (edit, context) => {
    const fault = roundFault(edit, evaluationId)
    if (fault !== null) return { refused: fault }
    const there = scorersOf(edit.records, evaluationId)
    const { fresh, twice } = newNames(
      there.map(({ name }) => name),
      names,
    )
    if (fresh.length === 0)
      return { refused: twiceSentence(twice) ?? 'Type who scores: one name or several.' }
    let order = (there.at(-1)?.order ?? -1) + 1
    for (const text of fresh) {
      const given = nameGiven('A name', text)
      if ('fault' in given) return { refused: given.fault }
      edit.put(newScorer(context.newId('scorer'), evaluationId, given.name, order++))
    }
    return {
      label: `name ${fresh.length === 1 ? fresh[0] : counted(fresh.length, 'person', 'people')} as scoring`,
    }
  }
}

/** Tells which names stand in the list already, or `null`. */
export function twiceSentence(twice: readonly string[]): string | null {
  const [first] = twice
  if (first === undefined) return null
  return twice.length === 1
    ? `${first} is in the list already. A second one needs another name, as “${first} B”.`
    : `${twice.join(', ')} are in the list already. Give others another name.`
}

function newScorer(id: string, evaluationId: string, name: string, order: number): Scorer {
  return { id, type: 'scorer', evaluationId, name, order, done: false }
}
