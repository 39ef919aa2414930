import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'

/** Segments to which no way leads from us (rules.md §9). */
export const unreachedSegment: FindingKind = {
  id: 'unreached-segment',
  title: 'Segments nothing reaches',
  group: 'Reach',
  find(facts) {
    return (facts.analysis?.reach ?? [])
      .filter(({ status }) => status === 'unreached')
      .map(({ id }) =>
        newFinding(this, {
          cause: id,
          severity: 'alarm',
          weight: 80,
          sentence: `Nothing of ours reaches ${nameOf(facts, id)}.`,
          fix: 'Sell to it directly, or find a partner that does.',
          participants: [id],
          action: { do: 'addSeller', segment: id, kind: 'var' },
        }),
      )
  },
}
