import { suggestFlows } from '#domain/flows/suggestFlows.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { partnerBalance } from '#domain/ledger/partnerBalance.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

/** What could even out an exchange: who gives what, and which flow it answers. */
export type SuggestedReturn = Pick<Flow, 'from' | 'to' | 'kind'> & { readonly answers: string | null }

/**
 * The usual thing that could come back between the company and a partner whose exchange is uneven (suggestion matrix of
 * rules.md §2), beside what already does; `null` where it is even, or everything usual flows already.
 */
export function suggestedReturn(records: Records, partnerId: string): SuggestedReturn | null {
  const [partner, company] = [records.find('participant', partnerId), companyOf(records)]
  const balance = partner && partnerBalance(records, partner)
  if (!partner || !company || !balance || balance.balance === null || balance.verdict === 'balanced')
    return null
  const toPartner = balance.balance > 0
  const [from, to] = toPartner ? [company.id, partnerId] : [partnerId, company.id]
  const exchanged = [...records.flowsAt(partnerId)].filter(
    (flow) => flow.from === company.id || flow.to === company.id,
  )
  const given = new Set(exchanged.filter((flow) => flow.to === to).map(({ kind }) => kind))
  const { gives, returns } = suggestFlows('company', partner.kind)
  const kind = (toPartner ? gives : returns).find((one) => !given.has(one))
  const answers = exchanged.find((flow) => flow.from === to)?.id ?? null
  return kind ? { from, to, kind, answers } : null
}
