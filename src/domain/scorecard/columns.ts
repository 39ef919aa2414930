import type { Unit } from '#domain/figures/unit.ts'
import type { TypedFigure } from '#records/scorecard.ts'

export const COLUMN_IDS = [
  'dealsSourced',
  'pipelineSourced',
  'pipelineInfluenced',
  'revenue',
  'dealsWon',
  'dealsLost',
  'winRate',
  'averageDeal',
  'closeRate',
  'engagements',
  'training',
  'customerNps',
  'customerRetention',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** One column of the quarterly scorecard (rules.md §6). */
export interface ScorecardColumn {
  readonly id: ColumnId
  readonly title: string
  readonly unit: Unit
  /** Filled from the deals, typed by a person, or reckoned from other columns. */
  readonly from: 'deals' | 'typed' | 'reckoned'
  /** The field of the record that a typed figure goes to; null cannot be typed. */
  readonly field: TypedFigure | null
  readonly higherIsBetter: boolean
  /** What it is worth in the overall colour; 0 is only shown. */
  readonly weight: number
  /** Shown in the grid of the first view; the others are a click away. */
  readonly usual: boolean
}

export const COLUMNS: readonly ScorecardColumn[] = [
  column('dealsSourced', 'Deals sourced', 'count', 'deals', 'dealsSourced', { weight: 2 }),
  column('pipelineSourced', 'Pipeline sourced', 'money', 'deals', 'pipelineSourcedMinor', { weight: 2 }),
  column('pipelineInfluenced', 'Pipeline influenced', 'money', 'deals', 'pipelineInfluencedMinor'),
  column('revenue', 'Revenue closed', 'money', 'deals', 'revenueMinor', { weight: 3 }),
  column('dealsWon', 'Won', 'count', 'deals', 'dealsWon', { usual: false }),
  column('dealsLost', 'Lost', 'count', 'deals', 'dealsLost', { usual: false, higherIsBetter: false }),
  column('winRate', 'Win rate', 'percent', 'reckoned', 'winRatePct', { weight: 1 }),
  column('averageDeal', 'Average deal', 'money', 'reckoned', 'averageDealMinor'),
  column('closeRate', 'Close rate', 'percent', 'reckoned', null, { usual: false }),
  column('engagements', 'Active engagements', 'count', 'typed', 'engagements'),
  column('training', 'Training done', 'percent', 'typed', 'trainingPct', { weight: 1 }),
  column('customerNps', 'Customer NPS', 'score', 'typed', 'customerNps', { weight: 1 }),
  column('customerRetention', 'Customer retention', 'percent', 'typed', 'customerRetentionPct', {
    usual: false,
  }),
]

export function columnOf(id: ColumnId): ScorecardColumn {
  const found = COLUMNS.find((one) => one.id === id)
  if (!found) throw new Error(`The scorecard has no column ${id}.`)
  return found
}

export function isColumnId(id: string): id is ColumnId {
  return COLUMNS.some((one) => one.id === id)
}

function column(
  id: ColumnId,
  title: string,
  unit: Unit,
  from: ScorecardColumn['from'],
  field: TypedFigure | null,
  more: Partial<ScorecardColumn> = {},
): ScorecardColumn {
  return { id, title, unit, from, field, higherIsBetter: true, weight: 0, usual: true, ...more }
}
