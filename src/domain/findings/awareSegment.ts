import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf, namesOf } from '#domain/findings/words.ts'

/** Segments that hear of us and that nobody serves (rules.md §9). */
export const awareSegment: FindingKind = {
  id: 'aware-segment',
  title: 'Segments nobody serves',
  group: 'Reach',
  find(facts) {
    return (facts.analysis?.reach ?? [])
      .filter(({ status }) => status === 'aware')
      .map(({ id, through }) =>
        newFinding(this, {
          cause: id,
          severity: 'alarm',
          weight: 70,
          sentence: `Nobody sells to ${nameOf(facts, id)} or serves them: they only hear of us ${through.length > 0 ? `through ${namesOf(facts, through)}` : 'from ourselves'}.`,
          fix: 'Add a seller or a service partner.',
          participants: [id, ...through],
          action: { do: 'addSeller', segment: id, kind: 'var' },
        }),
      )
  },
}
