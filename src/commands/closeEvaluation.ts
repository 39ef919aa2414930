import type { Command } from '#commands/command.ts'
import { ROUND_GONE } from '#commands/setEvaluationField.ts'

/** Closes a round, so that no rating of it changes any more, or opens it again. */
export function closeEvaluation(id: string, closed: boolean): Command {
  return (edit) => {
    const round = edit.find('evaluation', id)
    if (!round) return { refused: ROUND_GONE }
    edit.update('evaluation', id, { closed })
    return { label: closed ? `close the round ${round.name}` : `open the round ${round.name} again` }
  }
}
