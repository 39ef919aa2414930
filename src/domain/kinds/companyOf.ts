import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** The company at the centre, or `undefined` on a map that has none. Looks through all participants. */
export function companyOf(records: Records): Participant | undefined {
  for (const participant of records.all('participant')) if (participant.kind === 'company') return participant
  return undefined
}

/** Why `participantId` cannot be the company: another one is (rules.md §1, E_COMPANY_MANY). `null` when it can. */
export function secondCompanyFault(records: Records, participantId?: string): string | null {
  const company = companyOf(records)
  if (!company || company.id === participantId) return null
  return `A map has exactly one company, and here it is ${company.name}.`
}
