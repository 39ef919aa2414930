import type { Finding } from '#domain/findings/finding.ts'
import type { AcceptedFinding } from '#records/acceptedFinding.ts'
import type { Records } from '#records/recordTable.ts'

export interface SortedFindings {
  readonly open: readonly Finding[]
  /** Found, and left as it is for a reason. */
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: AcceptedFinding }[]
}

/** Parts what is open from what was accepted. An acceptance whose finding is gone is kept and not shown. */
export function openFindings(records: Records, found: readonly Finding[]): SortedFindings {
  const byFinding = new Map(Array.from(records.all('acceptedFinding'), (one) => [one.findingId, one]))
  return {
    open: found.filter(({ id }) => !byFinding.has(id)),
    accepted: found.flatMap((finding) => {
      const acceptance = byFinding.get(finding.id)
      return acceptance ? [{ finding, acceptance }] : []
    }),
  }
}
