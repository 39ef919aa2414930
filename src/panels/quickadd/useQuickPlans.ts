import { useMemo } from 'react'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { knownNames, quickPlanner, type QuickPlan } from '#domain/quickadd/quickPlan.ts'
import { readQuickList } from '#domain/quickadd/readQuickList.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useMapState, useOpenMap, useSessionState } from '#store/hooks.ts'

/** More lines than that are a table, and a table is for "Import", which shows its columns first. */
export const MOST_LINES = 2_000

export interface QuickPlans {
  readonly plans: readonly QuickPlan[]
  readonly currency: string
  /** Whom a new line stands beside: the selected participant, else the company. */
  readonly anchor: { readonly id: string; readonly name: string } | null
  readonly tooMany: number | null
}

/** What the text would do to the map as it is now. */
export function useQuickPlans(text: string): QuickPlans {
  const { records } = useOpenMap()
  const version = useMapState((state) => state.version)
  const selection = useSessionState((state) => state.selection)
  const anchor = useMemo(
    () => anchorOf(records, selection),
    // The records change in place: `version` stands for their content.
    // oxlint-disable-next-line react/exhaustive-deps
    [records, version, selection],
  )
  const known = useDerived(knownNames)
  return useMemo(() => {
    const currency = currencyOf(records)
    const lines = readQuickList(text, currency)
    if (lines.length > MOST_LINES) return { plans: [], currency, anchor, tooMany: lines.length }
    const plan = quickPlanner(records, anchor?.id ?? null, known)
    return { plans: lines.map(plan), currency, anchor, tooMany: null }
  }, [records, known, anchor, text])
}

function anchorOf(records: Records, selection: ReadonlySet<string>): QuickPlans['anchor'] {
  for (const id of selection) {
    const selected = records.find('participant', id)
    if (selected) return selected
  }
  return companyOf(records) ?? null
}
