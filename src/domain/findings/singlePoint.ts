import type { FindingFacts } from '#domain/findings/facts.ts'
import { type Finding, type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf, namesOf } from '#domain/findings/words.ts'
import { placesIn, type SinglePoint } from '#domain/network/singlePoints.ts'

/** Participants whose loss cuts two or more, or a customer or segment, off from us (rules.md §9). */
export const singlePoint: FindingKind = {
  id: 'single-point',
  title: 'Participants others hang on',
  group: 'Fragility',
  find(facts) {
    const points = facts.analysis?.singlePoints.points ?? []
    return points
      .filter(({ lost, buyersLost }) => lost >= 2 || buyersLost > 0)
      .flatMap((point) => findingOf(facts, point) ?? [])
  },
}

/** Enough to light up on the map; a chain of 10,000 would name itself 10,000 times. */
const MOST_NAMED = 50

function findingOf(facts: FindingFacts, { place, stretches, lost, buyersLost }: SinglePoint): Finding | null {
  if (!facts.analysis) return null
  const { network, singlePoints } = facts.analysis
  const id = network.nodes[place]?.id ?? ''
  const named = placesIn(singlePoints.walk, stretches, MOST_NAMED).map((at) => network.nodes[at])
  const segment = named.find((node) => node?.kind === 'customer-segment')
  const buyersFirst = named
    .toSorted((a, b) => buyerRank(a?.kind) - buyerRank(b?.kind))
    .map((node) => node?.id ?? '')
  return newFinding(singlePoint, {
    cause: id,
    severity: segment ? 'alarm' : 'watch',
    weight: Math.min(100, 10 * buyersLost + lost),
    sentence: `If ${nameOf(facts, id)} leaves, nothing connects us with ${namesOf(facts, buyersFirst, lost)} any more.`,
    fix: 'Add a second route.',
    participants: [id, ...buyersFirst],
    action: segment ? { do: 'addSeller', segment: segment.id, kind: 'var' } : { do: 'accept' },
  })
}

function buyerRank(kind: string | undefined): number {
  if (kind === 'customer-segment') return 0
  return kind === 'customer' ? 1 : 2
}
