import { useCallback } from 'react'
import { type PartnerLife, partnerLives } from '#domain/lifecycle/partnerLife.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'

/** Where every partner stands, anew at each change of the map. */
export function useLives(today: string): readonly PartnerLife[] {
  return useDerived(useCallback((records: Records) => partnerLives(records, today), [today]))
}
