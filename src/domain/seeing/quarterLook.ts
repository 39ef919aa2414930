import { quarterOfKey } from '#domain/calendar/quarterKey.ts'
import { COLUMNS, type ScorecardColumn } from '#domain/scorecard/columns.ts'

/** A look that is of one quarter: "scorecard-revenue@2026-3" stands in saved views, so it is never changed. */
export interface QuarterLook {
  /** What is looked at, whatever the quarter: "scorecard-revenue". */
  readonly look: string
  /** The column, or `null` for the overall colour. */
  readonly column: ScorecardColumn | null
  readonly key: string
  /** "Revenue closed, FY2026 Q3". */
  readonly title: string
}

export const OVERALL_LOOK = 'scorecard-overall'

/** What can be looked at quarter by quarter, in the order of the menu. */
export const QUARTER_LOOKS: readonly { readonly look: string; readonly title: string }[] = [
  { look: OVERALL_LOOK, title: 'Overall colour' },
  ...COLUMNS.map(({ id, title }) => ({ look: `scorecard-${id}`, title })),
]

/** Reads the id of such a look; `null` for any other, and for a column or quarter there is not. */
export function quarterLookOf(id: string): QuarterLook | null {
  const [look = '', key = ''] = id.split('@')
  const known = QUARTER_LOOKS.find((one) => one.look === look)
  // The label names the same quarter whatever month the year starts in.
  const quarter = quarterOfKey(key, 1)
  if (!known || !quarter) return null
  const column = COLUMNS.find((one) => `scorecard-${one.id}` === look) ?? null
  return { look, column, key, title: `${known.title}, ${quarter.label}` }
}

/** The same look in another quarter; a look of no quarter stays what it is. */
export function inQuarter(id: string, key: string): string {
  const found = quarterLookOf(id)
  return found ? `${found.look}@${key}` : id
}
