import type { Command } from '#commands/command.ts'
import { criterionNameFault } from '#commands/setCriterionField.ts'
import { PROFILE_GONE } from '#commands/setProfileField.ts'
import { nameGiven } from '#commands/textFault.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { newCriterion, type Criterion } from '#records/criterion.ts'

/** Adds a criterion at the end of its group; its weight is the mean of those there are, so that it counts like the others. */
export function addCriterion(profileId: string, name: string, group: Criterion['group']): Command {
  return (edit, context) => {
    if (!edit.find('profile', profileId)) return { refused: PROFILE_GONE }
    const given = nameGiven('A criterion’s name', name)
    if ('fault' in given) return { refused: given.fault }
    const others = criteriaOf(edit.records, profileId)
    const fault = criterionNameFault(edit, profileId, given.name)
    if (fault !== null) return { refused: fault }
    const order = Math.max(-1, ...others.map((one) => one.order)) + 1
    const weight = meanWeight(others)
    edit.put(
      newCriterion({ id: context.newId('criterion'), profileId, name: given.name, group, order, weight }),
    )
    return { label: `add the criterion ${given.name}` }
  }
}

function meanWeight(criteria: readonly Criterion[]): number {
  if (criteria.length === 0) return 10
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  return Math.round((10 * sum) / criteria.length) / 10 || 10
}
