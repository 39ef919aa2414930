import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { coverage, type Coverage, type CoveragePartner } from '#domain/network/coverage.ts'
import { endedPartners } from '#domain/network/endedPartners.ts'
import type { NetworkSettings } from '#domain/network/network.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** What of the required is covered on an open map. A candidate covers only where planned things count. */
export function coverageOf(
  records: Records,
  { planned }: NetworkSettings,
  without: string | null = null,
): Coverage {
  const required = [...records.all('coverageNeed')].filter((need) => need.required)
  const ended = endedPartners(records)
  const partners = [...records.all('participant')].filter(
    (one) =>
      one.id !== without &&
      !ended.has(one.id) &&
      isPartnerKind(one.kind) &&
      (planned || one.stage !== 'identify'),
  )
  return coverage(required, partners.map(coveragePartner))
}

function coveragePartner({ id, kind, furtherKinds, regions, segments }: Participant): CoveragePartner {
  return { id, roles: [kind, ...furtherKinds], regions, segments }
}
