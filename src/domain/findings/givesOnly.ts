import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'

/** Partners that give to others, or take from them, one way only; the exchange with us is told elsewhere (rules.md §2). */
export const givesOnly: FindingKind = {
  id: 'gives-only',
  title: 'Partners with a one-way exchange',
  group: 'Balance',
  find(facts) {
    const withUs = new Set((facts.pairs ?? []).filter(({ balance }) => balance !== null).map(({ id }) => id))
    return [...(facts.roles ?? [])].flatMap(([id, { role }]) => {
      const kind = facts.participants.get(id)?.kind
      const isOneWay = role === 'gives-only' || role === 'takes-only'
      if (!isOneWay || withUs.has(id) || kind === undefined || !isPartnerKind(kind)) return []
      const gives = role === 'gives-only'
      return newFinding(this, {
        cause: `${role}:${id}`,
        severity: 'watch',
        weight: 10,
        sentence: gives
          ? `${nameOf(facts, id)} gives to others and gets nothing from anybody.`
          : `${nameOf(facts, id)} takes from others and gives nothing to anybody.`,
        fix: gives
          ? 'Note what it gets, or ask why it goes on.'
          : 'Note what it gives, or ask why it is there.',
        participants: [id],
      })
    })
  },
}
