import type { Command, CommandContext, Edit } from '#commands/command.ts'
import { PROFILE_GONE } from '#commands/setProfileField.ts'
import { nameGiven } from '#commands/textFault.ts'
import { quarterOn } from '#domain/calendar/quarter.ts'
import { numberedName } from '#domain/copies/numberedName.ts'
import { evaluationsOf } from '#domain/fit/profiles.ts'
import { newEvaluation } from '#records/evaluation.ts'
import { MAP_ID } from '#records/map.ts'
import { newRating } from '#records/rating.ts'

/**
 * Begins a dated round of a profile, today; without a name it is called after the fiscal quarter, numbered where that is
 * taken. `from` copies the ratings and notes of an earlier round, to be gone through instead of begun from nothing.
 */
export function startEvaluation(
  profileId: string,
  { name, from }: { name?: string; from?: string } = {},
): Command {
  return (edit, context) => {
    if (!edit.find('profile', profileId)) return { refused: PROFILE_GONE }
    const given = nameGiven('A round’s name', name ?? freeQuarterName(edit, context.today, profileId))
    if ('fault' in given) return { refused: given.fault }
    const id = putRound(edit, context, profileId, given.name)
    if (from !== undefined) copyRatings(edit, from, id)
    return { label: `start the round ${given.name}` }
  }
}

/** Writes a round dated today and gives its id. */
export function putRound(edit: Edit, context: CommandContext, profileId: string, name: string): string {
  const id = context.newId('evaluation')
  edit.put(newEvaluation({ id, profileId, name, on: context.today }))
  return id
}

/** "Q4 2026": the fiscal quarter of today, in the map's fiscal year. */
export function quarterName(edit: Edit, today: string): string {
  const { fiscalYear, quarter } = quarterOn(today, edit.find('map', MAP_ID)?.fiscalStartMonth ?? 1)
  return `Q${quarter} ${fiscalYear}`
}

function freeQuarterName(edit: Edit, today: string, profileId: string): string {
  const taken = evaluationsOf(edit.records, profileId).map(({ name }) => name)
  return numberedName(quarterName(edit, today), new Set(taken))
}

function copyRatings(edit: Edit, from: string, to: string): void {
  for (const { evaluationId, participantId, criterionId, value, note } of edit.records.all('rating'))
    if (evaluationId === from)
      edit.put(newRating({ evaluationId: to, participantId, criterionId, value, note }))
}
