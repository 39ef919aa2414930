import { revenueOfPartners } from '#domain/fit/revenueOfPartners.ts'
import { pareto } from '#domain/ipp/pareto.ts'
import { paretoReading } from '#domain/ipp/paretoReading.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { Records } from '#records/recordTable.ts'

/** Whether few partners bring most of the revenue, in a sentence (rules.md §3). */
export function revenueReading(records: Records): string {
  const found = pareto({ partners: revenueOfPartners(records) })
  return isRefusal(found) ? found.fault : paretoReading(found)
}
