import type { FindingFacts } from '#domain/findings/facts.ts'
import type { Finding, Severity } from '#domain/findings/finding.ts'
import { ANTI_PATTERNS, FINDING_KINDS } from '#domain/findings/findingKinds.ts'

/** All that is found, alarms first, then by weight, then by id so that equals stay where they are. */
export function findings(facts: FindingFacts): readonly Finding[] {
  return FINDING_KINDS.flatMap((kind) => kind.find(facts)).toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )
}

/** Which of the eight anti-patterns of rules.md §9 the map shows, in their order. */
export function antiPatterns(facts: FindingFacts) {
  return ANTI_PATTERNS.flatMap((pattern) => {
    const judged = pattern.judge(facts)
    return judged ? [{ id: pattern.id, ...judged }] : []
  })
}

const RANK: Readonly<Record<Severity, number>> = { alarm: 0, watch: 1 }
