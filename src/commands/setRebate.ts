import type { Command } from '#commands/command.ts'
import { PROGRAMME_GONE, TIER_GONE } from '#commands/programmeThere.ts'
import { readBrackets } from '#domain/incentives/bracketText.ts'
import { bracketsOf } from '#domain/incentives/programmes.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { newBracket } from '#records/bracket.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** Sets all steps of the rebate from one text, for all tiers (`null`) or for one; an empty text takes them away. */
export function setRebate(programmeId: string, tierId: string | null, text: string): Command {
  return (edit, context) => {
    if (!edit.find('programme', programmeId)) return { refused: PROGRAMME_GONE }
    if (tierId !== null && !edit.find('tierTerms', tierTermsId(programmeId, tierId)))
      return { refused: TIER_GONE }
    const read = readBrackets(text, currencyOf(edit.records))
    if ('fault' in read) return { refused: read.fault }
    const known = bracketsOf(edit.records, programmeId, tierId)
    for (const [place, step] of read.brackets.entries()) {
      const id = known[place]?.id
      if (id === undefined)
        edit.put(newBracket({ id: context.newId('bracket'), programmeId, tierId, ...step }))
      else edit.update('bracket', id, step)
    }
    for (const { id } of known.slice(read.brackets.length)) edit.remove(id)
    return { label: 'change the volume rebate' }
  }
}
