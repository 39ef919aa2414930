import {
  conflictWeight,
  registrationOr,
  withoutRegistration,
} from '#domain/findings/competingWithPartners.ts'
import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf, namesOf } from '#domain/findings/words.ts'

/** Partners that sell the same product to the same people; where we sell too it is told there (rules.md §9). */
export const rivalSellers: FindingKind = {
  id: 'rival-sellers',
  title: 'Segments where partners compete',
  group: 'Conflict',
  find(facts) {
    return (facts.conflicts ?? []).flatMap((one) => {
      const { segment, vertical, horizontal = [] } = one
      const rivals = [...new Set(horizontal.flat())]
      if (vertical || rivals.length === 0) return []
      return newFinding(this, {
        cause: segment,
        severity: 'watch',
        weight: conflictWeight(one),
        sentence: `${namesOf(facts, rivals)} sell to ${nameOf(facts, segment)} in the same regions${withoutRegistration(facts)}.`,
        fix: 'Register deals, name accounts, or split regions.',
        participants: [...rivals, segment],
        action: registrationOr(facts),
      })
    })
  },
}
