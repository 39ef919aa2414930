import { FILE_ID_LIMIT, Roster } from '#exchange/csv/roster.ts'
import { sameNameKey, shortened } from '#exchange/csv/words.ts'

export type End =
  | { readonly is: 'there'; readonly id: string }
  | { readonly is: 'missing'; readonly key: string; readonly word: string }
  | { readonly is: 'fault'; readonly reason: string }

/** The participant a word of a flows file means: by its id in the files, its id in the map, then its name. */
export function findEnd(roster: Roster, word: string, side: 'start' | 'end'): End {
  if (word === '') return { is: 'fault', reason: `The ${side} of the flow is empty.` }
  const ofFile = roster.ofFileId(word)
  if (ofFile) return { is: 'there', id: ofFile.id }
  const id = Roster.recordId(word)
  if (roster.find(id)) return { is: 'there', id }
  const [named, ...others] = roster.named(word)
  if (others.length > 0)
    return {
      is: 'fault',
      reason: `${others.length + 1} participants are named “${shortened(word)}”; an id would tell which.`,
    }
  if (named !== undefined) return { is: 'there', id: named }
  return word.length > FILE_ID_LIMIT
    ? {
        is: 'fault',
        reason: `The name of its ${side} has ${word.length.toLocaleString('en')} characters, ${FILE_ID_LIMIT} are the most.`,
      }
    : { is: 'missing', key: sameNameKey(word), word }
}
