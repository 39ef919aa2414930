import type { Command } from '#commands/command.ts'
import { bracketGiven } from '#commands/bracketGiven.ts'
import { PROGRAMME_GONE, TIER_GONE } from '#commands/programmeThere.ts'
import { newBracket } from '#records/bracket.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** Adds a step to the rebate of a programme, for all tiers (`null`) or for one, from the texts of its two cells. */
export function addBracket(
  programmeId: string,
  tierId: string | null,
  texts: { readonly from: string; readonly pct: string },
): Command {
  return (edit, context) => {
    if (!edit.find('programme', programmeId)) return { refused: PROGRAMME_GONE }
    if (tierId !== null && !edit.find('tierTerms', tierTermsId(programmeId, tierId)))
      return { refused: TIER_GONE }
    const given = bracketGiven(edit, { programmeId, tierId }, texts)
    if ('fault' in given) return { refused: given.fault }
    edit.put(newBracket({ id: context.newId('bracket'), programmeId, tierId, ...given }))
    return { label: 'add a step to the rebate' }
  }
}
