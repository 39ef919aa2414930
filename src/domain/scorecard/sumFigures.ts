import { COLUMN_IDS, COLUMNS, type ColumnId, columnOf } from '#domain/scorecard/columns.ts'
import { type RateParts, rates } from '#domain/scorecard/rates.ts'
import type { RowFigures } from '#domain/scorecard/rowFigures.ts'

/** A figure of a group, and over how many of its partners it is known. */
export interface GroupFigure {
  readonly value: number | null
  readonly n: number
}

export type GroupFigures = Readonly<Record<ColumnId, GroupFigure>>

/**
 * The row of a tier or of all (rules.md §6): counts and money add, rates are recomputed from the sums of those who have
 * both parts, satisfaction is averaged. Where nobody has the parts of a rate, typed rates are averaged.
 */
export function sumFigures(rows: readonly RowFigures[]): GroupFigures {
  const sums = COLUMNS.map(({ id }) => [id, RATES[id]?.(rows) ?? groupFigure(rows, id)] as const)
  return Object.fromEntries(sums) as Record<ColumnId, GroupFigure>
}

/** Whether the figures of partners add up to that of their group. */
export function isAdditive(id: ColumnId): boolean {
  const { unit } = columnOf(id)
  return COLUMN_IDS.includes(id) && RATES[id] === undefined && (unit === 'count' || unit === 'money')
}

type Part = keyof RateParts
type RateOf = (parts: RateParts) => number | null

const RATES: Readonly<Partial<Record<ColumnId, (rows: readonly RowFigures[]) => GroupFigure>>> = {
  winRate: (rows) => rateOf(rows, 'winRate', ['dealsWon', 'dealsLost'], (parts) => rates(parts).winRatePct),
  averageDeal: (rows) =>
    rateOf(rows, 'averageDeal', ['revenueMinor', 'dealsWon'], (parts) => rates(parts).averageDealMinor),
  closeRate: (rows) =>
    rateOf(rows, 'closeRate', ['dealsWon', 'dealsSourced'], (parts) => rates(parts).closeRatePct),
  training: (rows) =>
    rateOf(rows, 'training', ['trainingDone', 'trainingAssigned'], (parts) => rates(parts).trainingPct),
}

function rateOf(
  rows: readonly RowFigures[],
  id: ColumnId,
  needed: readonly Part[],
  rate: RateOf,
): GroupFigure {
  const whole = rows.filter(({ parts }) => needed.every((part) => (parts[part] ?? null) !== null))
  if (whole.length === 0) return average(rows, id)
  const sums = Object.fromEntries(
    needed.map((part) => [part, whole.reduce((sum, { parts }) => sum + (parts[part] ?? 0), 0)]),
  )
  return { value: rate(sums), n: whole.length }
}

function groupFigure(rows: readonly RowFigures[], id: ColumnId): GroupFigure {
  if (!isAdditive(id)) return average(rows, id)
  const known = knownValues(rows, id)
  return { value: known.length === 0 ? null : total(known), n: known.length }
}

function average(rows: readonly RowFigures[], id: ColumnId): GroupFigure {
  const known = knownValues(rows, id)
  return { value: known.length === 0 ? null : total(known) / known.length, n: known.length }
}

function knownValues(rows: readonly RowFigures[], id: ColumnId): readonly number[] {
  return rows.flatMap(({ figures }) => figures[id].value ?? [])
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
