import type { Command } from '#commands/command.ts'
import { PROFILE_GONE } from '#commands/setProfileField.ts'
import { putRound, quarterName } from '#commands/startEvaluation.ts'
import { copyName } from '#domain/copies/copyName.ts'
import { criteriaOf, profilesOf } from '#domain/fit/profiles.ts'

/** Copies a profile and its criteria under a name of its own, behind the others; it starts a round without ratings. */
export function duplicateProfile(id: string): Command {
  return (edit, context) => {
    const profile = edit.find('profile', id)
    if (!profile) return { refused: PROFILE_GONE }
    const profiles = profilesOf(edit.records)
    const name = copyName(profile.name, new Set(profiles.map((other) => other.name)))
    const profileId = context.newId('profile')
    edit.put({ ...profile, id: profileId, name, order: (profiles.at(-1)?.order ?? 0) + 1 })
    for (const criterion of criteriaOf(edit.records, id))
      edit.put({ ...criterion, id: context.newId('criterion'), profileId })
    putRound(edit, context, profileId, quarterName(edit, context.today))
    return { label: `duplicate the profile ${profile.name}` }
  }
}
