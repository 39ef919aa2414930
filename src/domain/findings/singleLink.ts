import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'

/** Segments that hang on what we ourselves give them; what hangs on a partner is told of the partner (rules.md §9). */
export const singleLink: FindingKind = {
  id: 'single-link',
  title: 'Segments on a single connection',
  group: 'Fragility',
  find(facts) {
    if (!facts.analysis) return []
    const { network, singlePoints } = facts.analysis
    const points = new Set(singlePoints.points.map(({ place }) => place))
    return singlePoints.links.flatMap(({ near, far, lost }) => {
      const segment = network.nodes[far]
      if (near !== network.company || points.has(far) || segment?.kind !== 'customer-segment') return []
      return newFinding(this, {
        cause: segment.id,
        severity: 'watch',
        weight: 10 * lost,
        sentence: `Only our direct connection reaches ${nameOf(facts, segment.id)}.`,
        fix: 'Add a partner as a second route.',
        participants: [segment.id],
        action: { do: 'addSeller', segment: segment.id, kind: 'var' },
      })
    })
  },
}
