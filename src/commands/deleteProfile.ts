import { counted, type Command } from '#commands/command.ts'
import { removeRound } from '#commands/deleteEvaluation.ts'
import { PROFILE_GONE } from '#commands/setProfileField.ts'
import { criteriaOf, evaluationsOf } from '#domain/fit/profiles.ts'

/** Removes a profile with its criteria, its rounds, closed ones too, and all that was given in them. */
export function deleteProfile(id: string): Command {
  return (edit) => {
    const profile = edit.find('profile', id)
    if (!profile) return { refused: PROFILE_GONE }
    for (const criterion of criteriaOf(edit.records, id)) edit.remove(criterion.id)
    const rounds = evaluationsOf(edit.records, id)
    const ratings = rounds.reduce((sum, round) => sum + removeRound(edit, round.id), 0)
    edit.remove(id)
    return { label: `delete the profile ${profile.name}${lostWords(rounds.length, ratings)}` }
  }
}

function lostWords(rounds: number, ratings: number): string {
  return ratings === 0 ? '' : ` with ${counted(ratings, 'rating')} in ${counted(rounds, 'round')}`
}
