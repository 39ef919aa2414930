import type { Command } from '#commands/command.ts'
import { TIER_GONE } from '#commands/programmeThere.ts'
import { METRIC_TITLES } from '#domain/incentives/metricWords.ts'
import { readCell } from '#domain/incentives/readCell.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { newRequirement, requirementId, type RequirementMetric } from '#records/requirement.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** Sets what a tier asks for of one metric, from the text of its cell; empty or 0 takes the condition away. */
export function setRequirement(
  programmeId: string,
  tierId: string,
  metric: RequirementMetric,
  text: string,
): Command {
  return (edit) => {
    const tier = edit.find('tier', tierId)
    if (!tier || !edit.find('tierTerms', tierTermsId(programmeId, tierId))) return { refused: TIER_GONE }
    const title = METRIC_TITLES[metric]
    const unit = metric === 'revenueMinor' ? 'money' : 'count'
    const read = readCell(text, { title, unit, optional: true }, currencyOf(edit.records))
    if ('fault' in read) return { refused: `${tier.name}: ${read.fault}` }
    const min = Number(read.value ?? 0)
    if (min === 0) edit.remove(requirementId(programmeId, tierId, metric))
    else edit.put(newRequirement({ programmeId, tierId, metric, min }))
    return { label: `change ${title.toLowerCase()} needed for ${tier.name}` }
  }
}
