import { useCallback } from 'react'
import { openFindings, type SortedFindings } from '#domain/findings/openFindings.ts'
import { useInsights } from '#panels/insights/reading/useInsights.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'

/** What is open and what was accepted, parted anew at each change, so that an acceptance shows before the map is read again. */
export function useSortedFindings(): SortedFindings {
  const { reading } = useInsights()
  return useDerived(
    useCallback((records: Records) => openFindings(records, reading?.findings ?? []), [reading]),
  )
}
