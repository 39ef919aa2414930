import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'

/** Revenue that hangs on one partner: from 30 % watch, from 50 % alarm (rules.md §9). */
export const revenueOfOne: FindingKind = {
  id: 'revenue-of-one',
  title: 'Revenue that hangs on one partner',
  group: 'Fragility',
  find(facts) {
    return (facts.shares?.partners ?? []).flatMap(({ id, level, sharePct }) => {
      if (level === 'ok' || sharePct === null) return []
      return newFinding(this, {
        cause: `${level}:${id}`,
        severity: level === 'high' ? 'alarm' : 'watch',
        weight: Math.min(100, sharePct),
        sentence: `${Math.round(sharePct)} % of our revenue comes through ${nameOf(facts, id)}.`,
        fix: 'Review the partnership, and build up a second one.',
        participants: [id],
        action: { do: 'setReviewDate', participants: [id] },
      })
    })
  },
}
