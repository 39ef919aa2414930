import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { putRound, quarterName } from '#commands/startEvaluation.ts'
import { numberedName } from '#domain/copies/numberedName.ts'
import { profilesOf } from '#domain/fit/profiles.ts'
import type { CriterionTemplate } from '#domain/ipp/defaultCriteria.ts'
import { newCriterion } from '#records/criterion.ts'
import { newProfile } from '#records/profile.ts'

/** Adds a profile with its criteria and a first round of scoring, dated today; a name that is taken is numbered. */
export function addProfile(name: string, criteria: readonly CriterionTemplate[], note = ''): Command {
  return (edit, context) => {
    const given = nameGiven('A profile’s name', name)
    if ('fault' in given) return { refused: given.fault }
    const profiles = profilesOf(edit.records)
    const free = numberedName(given.name, new Set(profiles.map((other) => other.name)))
    const profileId = context.newId('profile')
    const order = (profiles.at(-1)?.order ?? -1) + 1
    edit.put(newProfile({ id: profileId, name: free, order, note }))
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
    return { label: `add the profile ${free}` }
  }
}
