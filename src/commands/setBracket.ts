import { bracketGiven } from '#commands/bracketGiven.ts'
import type { Command } from '#commands/command.ts'

export const BRACKET_GONE = 'That step of the rebate is no longer there.'

/** Sets threshold and rate of a step of the rebate from the texts of its two cells. */
export function setBracket(id: string, texts: { readonly from: string; readonly pct: string }): Command {
  return (edit) => {
    const bracket = edit.find('bracket', id)
    if (!bracket) return { refused: BRACKET_GONE }
    const given = bracketGiven(edit, bracket, texts)
    if ('fault' in given) return { refused: given.fault }
    edit.update('bracket', id, given)
    return { label: 'change a step of the rebate' }
  }
}
