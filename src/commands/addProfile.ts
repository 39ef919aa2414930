import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { putRound, quarterName } from '#commands/startEvaluation.ts'
import { profilesOf } from '#domain/fit/profiles.ts'
import type { CriterionTemplate } from '#domain/ipp/defaultCriteria.ts'
import { newCriterion } from '#records/criterion.ts'
import { newProfile } from '#records/profile.ts'

/** Adds a profile with its criteria and a first round of scoring, dated today. */
export function addProfile(name: string, criteria: readonly CriterionTemplate[]): Command {
  return (edit, context) => {
    const given = nameGiven('A profile’s name', name)
    if ('fault' in given) return { refused: given.fault }
    const last = profilesOf(edit.records).at(-1)
    const profileId = context.newId('profile')
    edit.put(newProfile({ id: profileId, name: given.name, order: last ? last.order + 1 : 0 }))
    for (const [order, { id: key, name, c, weight, knockoutMin, guides }] of criteria.entries())
      edit.put(
        newCriterion({
          id: context.newId('criterion'),
          profileId,
          key,
          name,
          group: c,
          weight,
          knockoutMin: knockoutMin ?? null,
          guide1: guides[1],
          guide3: guides[3],
          guide5: guides[5],
          order,
        }),
      )
    putRound(edit, context, profileId, quarterName(edit, context.today))
    return { label: `add the profile ${given.name}` }
  }
}
