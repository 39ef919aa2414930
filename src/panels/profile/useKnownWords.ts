import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'

export interface KnownWords {
  readonly regions: readonly string[]
  readonly segments: readonly string[]
  readonly tags: readonly string[]
}

/** Past these, a list to choose from is no help and costs time to build. */
const MOST_WORDS = 50
const MOST_READ = 2_000

/** Words used on this map already, to be offered again. */
export function useKnownWords(): KnownWords {
  return useDerived(knownWords)
}

function knownWords(records: Records): KnownWords {
  const [regions, segments, tags] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let read = 0
  for (const participant of records.all('participant')) {
    if (++read > MOST_READ) break
    for (const word of participant.regions) regions.add(word)
    for (const word of participant.segments) segments.add(word)
    for (const word of participant.tags) tags.add(word)
  }
  return { regions: first(regions), segments: first(segments), tags: first(tags) }
}

function first(words: ReadonlySet<string>): readonly string[] {
  return [...words].toSorted().slice(0, MOST_WORDS)
}
