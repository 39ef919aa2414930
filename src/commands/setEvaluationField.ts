import type { Command } from '#commands/command.ts'
import { dayFault } from '#commands/dayFault.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import type { Evaluation } from '#records/evaluation.ts'

/** Sets the name, the day (`YYYY-MM-DD`) or the note of a round; a closed one can be named and dated too. */
export function setEvaluationField(id: string, field: 'name' | 'on' | 'note', value: string): Command {
  return (edit) => {
    const round = edit.find('evaluation', id)
    if (!round) return { refused: ROUND_GONE }
    const given = fieldGiven(field, value)
    if ('fault' in given) return { refused: given.fault }
    edit.update('evaluation', id, given)
    return { label: field === 'name' ? `rename the round ${round.name}` : `${DEEDS[field]} ${round.name}` }
  }
}

export const ROUND_GONE = 'That round of scoring is no longer there.'

const DEEDS = { on: 'date the round', note: 'change the note of' } as const

function fieldGiven(field: 'name' | 'on' | 'note', value: string): Partial<Evaluation> | { fault: string } {
  if (field === 'name') return nameGiven('A round’s name', value)
  const text = value.trim()
  const fault = field === 'on' ? dayFault(text) : textFault('A note', text, 'note')
  return fault === null ? { [field]: text } : { fault }
}
