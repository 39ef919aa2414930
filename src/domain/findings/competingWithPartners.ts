import type { ConflictFact, FindingFacts } from '#domain/findings/facts.ts'
import { type AntiPattern, newFinding } from '#domain/findings/finding.ts'
import { nameOf, namesOf } from '#domain/findings/words.ts'

/** We sell to a segment our partners sell to: watch; where they also meet each other, alarm (rules.md §9). */
export const competingWithPartners: AntiPattern = {
  id: 'competing-with-partners',
  title: 'Segments where we compete with partners',
  group: 'Conflict',
  judge({ conflicts }) {
    const vertical = (conflicts ?? []).filter((one) => one.vertical)
    if (vertical.length === 0) return null
    const isAlarm = vertical.some(({ severity }) => severity === 'high')
    return { severity: isAlarm ? 'alarm' : 'watch', subjects: vertical.map(({ segment }) => segment) }
  },
  find(facts) {
    return (facts.conflicts ?? [])
      .filter((one) => one.vertical)
      .map((one) =>
        newFinding(this, {
          cause: one.segment,
          severity: one.severity === 'high' ? 'alarm' : 'watch',
          weight: conflictWeight(one),
          sentence: sentenceOf(facts, one),
          fix: 'Register deals, name accounts, split regions, or pay our sellers the same either way.',
          participants: [...(one.sellers ?? []), one.segment],
          action: registrationOr(facts),
        }),
      )
  },
}

/** Turning registration on, or accepting where it is on or nobody knows. */
export function registrationOr({ dealRegistration }: FindingFacts) {
  return dealRegistration === false ? ({ do: 'turnOnRegistration' } as const) : ({ do: 'accept' } as const)
}

export function conflictWeight({ severity }: ConflictFact): number {
  return { none: 0, low: 20, medium: 50, high: 75 }[severity]
}

export function withoutRegistration({ dealRegistration }: FindingFacts): string {
  return dealRegistration === false ? ', without deal registration' : ''
}

function sentenceOf(facts: FindingFacts, { segment, sellers = [] }: ConflictFact): string {
  const both =
    sellers.length === 1 ? `We and ${namesOf(facts, sellers)} both` : `We, ${namesOf(facts, sellers)}`
  return `${both} sell to ${nameOf(facts, segment)}${withoutRegistration(facts)}.`
}
