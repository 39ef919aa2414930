import { partnerTier } from '#domain/incentives/partnerTier.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Records } from '#records/recordTable.ts'

/** A partner that would have another tier; `null` is none. */
export interface TierChange {
  readonly partnerId: string
  readonly from: string | null
  readonly to: string | null
}

/** Who would have another tier if one programme took the place of another, by the year the programmes are about. */
export function tierChanges(records: Records, currentId: string, proposalId: string): readonly TierChange[] {
  const quarter = programmeYear(records)?.at(-1)
  if (!quarter) return []
  return [...records.all('participant')]
    .filter(({ kind, tierId }) => isPartnerKind(kind) && tierId !== null)
    .flatMap(({ id }) => {
      const from = partnerTier(records, currentId, id, quarter)?.applied ?? null
      const to = partnerTier(records, proposalId, id, quarter)?.applied ?? null
      return from === to ? [] : [{ partnerId: id, from, to }]
    })
}
