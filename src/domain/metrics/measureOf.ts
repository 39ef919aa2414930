import type { Unit } from '#domain/figures/unit.ts'
import { PROGRAMME_METRICS } from '#domain/metrics/programmeMetrics.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'

/** A column of the scorecard or a programme metric, as a target names it; undefined where it is neither. */
export function measureOf(id: string): { readonly title: string; readonly unit: Unit } | undefined {
  return [...COLUMNS, ...PROGRAMME_METRICS].find((one) => one.id === id)
}
