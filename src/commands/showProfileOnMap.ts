import type { Command } from '#commands/command.ts'
import { PROFILE_GONE } from '#commands/setProfileField.ts'
import { profilesOf } from '#domain/fit/profiles.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'

/** Makes a profile the first one, which is the one whose scores the map shows. */
export function showProfileOnMap(id: string): Command {
  return (edit) => {
    const profile = edit.find('profile', id)
    if (!profile) return { refused: PROFILE_GONE }
    const [first] = profilesOf(edit.records)
    if (first?.id !== id) edit.update('profile', id, { order: orderBetween(undefined, first?.order) ?? 0 })
    return { label: `show ${profile.name} on the map` }
  }
}
