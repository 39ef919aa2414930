import type { Edit } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { programmesOf } from '#domain/incentives/programmes.ts'

export const PROGRAMME_GONE = 'That programme is no longer there.'
export const TIER_GONE = 'That tier is no longer in the programme.'

/** A name no other programme has, or the sentence why it is none; `own` is the id of the one that is renamed. */
export function programmeName(edit: Edit, text: string, own?: string): { name: string } | { fault: string } {
  const given = nameGiven('A programme’s name', text)
  if ('fault' in given) return given
  const same = programmesOf(edit.records).find(
    ({ id, name }) => id !== own && name.toLowerCase() === given.name.toLowerCase(),
  )
  return same ? { fault: `There is already a programme ${same.name}.` } : given
}

/** The sort key behind all others. */
export function orderAtEnd(items: Iterable<{ readonly order: number }>): number {
  return Math.max(-1, ...Array.from(items, ({ order }) => order)) + 1
}
