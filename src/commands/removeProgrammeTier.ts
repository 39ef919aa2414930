import type { Command } from '#commands/command.ts'
import { TIER_GONE } from '#commands/programmeThere.ts'
import { programmeParts } from '#domain/incentives/programmes.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** Takes a tier out of one programme; partners keep it, and other programmes too. */
export function removeProgrammeTier(programmeId: string, tierId: string): Command {
  return (edit) => {
    const [programme, tier] = [edit.find('programme', programmeId), edit.find('tier', tierId)]
    if (!programme || !tier || !edit.find('tierTerms', tierTermsId(programmeId, tierId)))
      return { refused: TIER_GONE }
    for (const part of programmeParts(edit.records, programmeId, tierId)) edit.remove(part)
    return { label: `take the tier ${tier.name} out of ${programme.name}` }
  }
}
