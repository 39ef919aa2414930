import type { Command, CommandContext, Edit } from '#commands/command.ts'
import { PROGRAMME_GONE } from '#commands/programmeThere.ts'
import { type Ladder, LADDERS, type LadderStep } from '#domain/incentives/ladders.ts'
import { programmeParts, tiersOf } from '#domain/incentives/programmes.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { minorDigits } from '#domain/money/money.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'
import { newRequirement } from '#records/requirement.ts'
import type { Tier } from '#records/tier.ts'
import { newTierTerms } from '#records/tierTerms.ts'

/**
 * Gives a programme the tiers of a preset, with what they ask for and give. Tiers of the map are taken by name, those
 * the ladder does not have leave the programme; what holds for all tiers stays as it is.
 */
export function applyLadder(programmeId: string, ladderId: Ladder['id']): Command {
  return (edit, context) => {
    const programme = edit.find('programme', programmeId)
    const ladder = LADDERS.find(({ id }) => id === ladderId)
    if (!programme || !ladder) return { refused: PROGRAMME_GONE }
    for (const { id } of tiersOf(edit.records))
      for (const part of programmeParts(edit.records, programmeId, id)) edit.remove(part)
    const unit = 10 ** minorDigits(currencyOf(edit.records))
    for (const [place, tier] of ladderTiers(edit, context, ladder).entries()) {
      const step = ladder.tiers[place]
      if (step) putStep(edit, { programmeId, tierId: tier.id }, step, unit)
    }
    return { label: `start ${programme.name} from the ladder ${ladder.title.toLowerCase()}` }
  }
}

/** The tiers of the ladder on the map; a new one stands right above the one before it. */
function ladderTiers(edit: Edit, context: CommandContext, ladder: Ladder): readonly Tier[] {
  let known = [...tiersOf(edit.records)]
  let below: Tier | undefined
  return ladder.tiers.map(({ name }) => {
    const same = known.find((tier) => tier.name.toLowerCase() === name.toLowerCase())
    if (same) return (below = same)
    const at = below ? known.indexOf(below) + 1 : 0
    const order = orderBetween(known[at - 1]?.order, known[at]?.order) ?? known.length
    const tier: Tier = { id: context.newId('tier'), type: 'tier', name, order }
    edit.put(tier)
    known = known.toSpliced(at, 0, tier)
    return (below = tier)
  })
}

function putStep(
  edit: Edit,
  of: { readonly programmeId: string; readonly tierId: string },
  step: LadderStep,
  unit: number,
): void {
  edit.put(
    newTierTerms({
      ...of,
      needs: step.needs ?? 'all',
      basePct: step.basePct ?? null,
      mdfQuarterMinor: step.mdfQuarter === undefined ? null : step.mdfQuarter * unit,
      ...step.benefits,
    }),
  )
  for (const [metric, min] of step.requirements ?? [])
    edit.put(newRequirement({ ...of, metric, min: metric === 'revenueMinor' ? min * unit : min }))
}
