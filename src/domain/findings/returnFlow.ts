import type { FindingFacts } from '#domain/findings/facts.ts'
import type { FindingAction } from '#domain/findings/finding.ts'
import { suggestFlows } from '#domain/flows/suggestFlows.ts'

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
  const exchanged = facts.exchanged.get(partnerId) ?? []
  const given = new Set(exchanged.filter((flow) => flow.to === to).map((flow) => flow.kind))
  const answers = exchanged.find((flow) => flow.from === to)?.id ?? null
  const { gives, returns } = suggestFlows('company', kind)
  const suggested = (toPartner ? gives : returns).find((one) => !given.has(one))
  return suggested ? { do: 'addReturnFlow', from, to, kind: suggested, answers } : { do: 'accept' }
}
