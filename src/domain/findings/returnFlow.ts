import type { FindingFacts } from '#domain/findings/facts.ts'
import type { FindingAction } from '#domain/findings/finding.ts'
import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import type { FlowKind } from '#records/flowKind.ts'

/**
 * The usual thing that could come back between the company and a partner (suggestion matrix of rules.md §2), beside
 * what already does. `toPartner` says who is to give.
 */
export function returnFlow(facts: FindingFacts, partnerId: string, toPartner: boolean): FindingAction {
  const network = facts.analysis?.network
  const company = network?.nodes[network.company]?.id
  const kind = facts.participants.get(partnerId)?.kind
  if (!network || company === undefined || kind === undefined) return { do: 'accept' }
  const [from, to] = toPartner ? [company, partnerId] : [partnerId, company]
  const given = new Set<FlowKind>()
  let answers: string | null = null
  for (const flow of network.flows) {
    if (flow.from === from && flow.to === to) given.add(flow.kind)
    if (flow.from === to && flow.to === from) answers ??= flow.id
  }
  const { gives, returns } = suggestFlows('company', kind)
  const suggested = (toPartner ? gives : returns).find((one) => !given.has(one))
  return suggested ? { do: 'addReturnFlow', from, to, kind: suggested, answers } : { do: 'accept' }
}
