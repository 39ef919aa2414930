import type { Command } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import type { Profile } from '#records/profile.ts'

export type ProfileField = 'name' | 'note' | 'pivotMinor'

/** Sets the name, the note, or the revenue in the middle of the value matrix (minor units a year; `null` is the median). */
export function setProfileField<F extends ProfileField>(id: string, field: F, value: Profile[F]): Command {
  return (edit) => {
    const profile = edit.find('profile', id)
    if (!profile) return { refused: PROFILE_GONE }
    if (field === 'name') {
      const given = nameGiven('A profile’s name', String(value))
      if ('fault' in given) return { refused: given.fault }
      edit.update('profile', id, { name: given.name })
      return { label: `rename the profile ${profile.name}` }
    }
    const given: Profile = { ...profile, [field]: typeof value === 'string' ? value.trim() : value }
    const fault = field === 'note' ? textFault('A note', given.note, 'note') : pivotFault(given)
    if (fault !== null) return { refused: fault }
    edit.put(given)
    return { label: `change ${FIELD_WORDS[field]} of ${profile.name}` }
  }
}

export const PROFILE_GONE = 'That profile is no longer there.'

const FIELD_WORDS: Readonly<Record<ProfileField, string>> = {
  name: 'the name',
  note: 'the note',
  pivotMinor: 'the middle revenue',
}

function pivotFault({ pivotMinor }: Profile): string | null {
  return pivotMinor === null || (Number.isSafeInteger(pivotMinor) && pivotMinor > 0)
    ? null
    : 'The middle of the revenue axis is an amount of more than 0.'
}
