import type { FindingFacts } from '#domain/findings/facts.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/** The name of a participant in a sentence. */
export function nameOf({ participants }: Pick<FindingFacts, 'participants'>, id: string): string {
  return participants.get(id)?.name ?? 'a participant that is gone'
}

/** "Datahaus", "Datahaus and OpsNorth", "Datahaus, OpsNorth and 3 others". */
export function namesOf(
  facts: Pick<FindingFacts, 'participants'>,
  ids: readonly string[],
  count = ids.length,
): string {
  if (count <= MOST_NAMES) return listed(ids.map((id) => nameOf(facts, id)))
  const shown = ids.slice(0, MOST_NAMES - 1).map((id) => nameOf(facts, id))
  return listed([...shown, `${count - shown.length} others`])
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "an ISV", "a reseller": a kind with its article. */
export function aKind(kind: ParticipantKind | null): string {
  if (kind === null) return 'a partner'
  const { short } = KIND_INFO[kind]
  const isSpelt = short === short.toUpperCase()
  const word = isSpelt ? short : short.toLowerCase()
  // Letters that are spelt out begin with a vowel where their name does: an MSP, a VAR.
  return `${(isSpelt ? /^[AEFHILMNORSX]/ : /^[aeio]/).test(word) ? 'an' : 'a'} ${word}`
}

const MOST_NAMES = 3
