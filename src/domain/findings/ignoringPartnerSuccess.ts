import type { CareFact, FindingFacts } from '#domain/findings/facts.ts'
import { type AntiPattern, type FindingAction, newFinding } from '#domain/findings/finding.ts'
import { listed, nameOf } from '#domain/findings/words.ts'

/** Partners without enablement and support, that take nothing, or would not recommend us: some, or half of all (rules.md §9). */
export const ignoringPartnerSuccess: AntiPattern = {
  id: 'ignoring-partner-success',
  title: 'Partners nobody looks after',
  group: 'Programme health',
  judge({ care }) {
    const ignored = (care ?? []).filter(isIgnored)
    if (!care || ignored.length === 0) return null
    return {
      severity: ignored.length * 2 >= care.length ? 'alarm' : 'watch',
      subjects: ignored.map(({ id }) => id),
    }
  },
  find(facts) {
    const judged = this.judge(facts)
    return (facts.care ?? []).filter(isIgnored).map((one) =>
      newFinding(this, {
        cause: one.id,
        severity: judged?.severity ?? 'watch',
        weight: 20,
        sentence: `${nameOf(facts, one.id)} ${listed(complaints(one))}.`,
        fix: 'Give it onboarding, a margin worth the work, and a plan for its success.',
        participants: [one.id],
        action: isUntaught(one) ? enable(facts, one.id) : { do: 'openPlace', place: 'incentives' },
      }),
    )
  },
}

function enable({ analysis }: FindingFacts, partnerId: string): FindingAction {
  const company = analysis?.network.nodes[analysis.network.company]
  if (!company) return { do: 'openPlace', place: 'map' }
  return { do: 'addReturnFlow', from: company.id, to: partnerId, kind: 'enablement', answers: null }
}

function isIgnored(one: CareFact): boolean {
  return complaints(one).length > 0
}

function complaints(one: CareFact): readonly string[] {
  return [
    ...(isUntaught(one) ? ['gets neither enablement nor support'] : []),
    ...(one.takeMinor === 0 ? ['earns nothing'] : []),
    ...(one.nps !== null && one.nps < 0 ? [`would rather not recommend us (NPS −${-one.nps})`] : []),
  ]
}

function isUntaught({ enablementFlows, supportFlows }: CareFact): boolean {
  return enablementFlows === 0 && supportFlows === 0
}
