import type { PlannedRow, RowAction } from '#exchange/csv/importPlan.ts'

export type ActionCounts = Readonly<Record<RowAction, number>>

/** How many rows of a plan are created, updated, unchanged and skipped. */
export function countActions(rows: Iterable<PlannedRow>, is?: PlannedRow['is']): ActionCounts {
  const counts: Record<RowAction, number> = { create: 0, update: 0, unchanged: 0, skip: 0 }
  for (const row of rows) if (is === undefined || row.is === is) counts[row.action]++
  return counts
}
