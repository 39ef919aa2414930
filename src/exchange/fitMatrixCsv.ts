import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import type { MatrixRow, MatrixTable } from '#domain/fit/matrixTable.ts'
import { weightShares } from '#domain/fit/weightShares.ts'
import { GROUP_NAMES } from '#domain/ipp/table.ts'
import { csvText } from '#exchange/csvText.ts'
import type { Criterion } from '#records/criterion.ts'

type Cell = string | number | null

export interface FitMatrixCsvInput {
  readonly table: MatrixTable
  /** The partners to be written, in this order. */
  readonly partnerIds: readonly string[]
  /** In how many of the weightings each decision holds, 0 to 1; who is not there is left blank. */
  readonly holds: ReadonlyMap<string, number>
  /** One partner a row; else one criterion a row, as the matrix is drawn. */
  readonly transposed: boolean
}

/** The matrix as CSV, with one decimal in scores and shares so that they can be reckoned with; unknown is blank. */
export function fitMatrixCsv({ table, partnerIds, holds, transposed }: FitMatrixCsvInput): string {
  const rows = partnerIds.flatMap((id) => table.rows.get(id) ?? [])
  const shares = weightShares(table.criteria)
  const lines = [
    ['C', 'Criterion', 'Weight', 'Share of weight %', ...rows.map(({ partner }) => partner.name)],
    ...table.criteria.map((criterion, i) => criterionLine(criterion, shares, rows, i)),
    ...resultLines(rows, table.criteria, holds),
  ]
  return csvText(transposed ? turned(lines) : lines)
}

function criterionLine(
  { id, name, group, weight }: Criterion,
  shares: ReadonlyMap<string, number>,
  rows: readonly MatrixRow[],
  place: number,
): readonly Cell[] {
  const ratings = rows.map(({ ratings: own }) => {
    const value = own[place]?.value ?? null
    return value === 'na' ? 'n/a' : value
  })
  return [GROUP_NAMES[group], name, weight, rounded(shares.get(id) ?? null), ...ratings]
}

function resultLines(
  rows: readonly MatrixRow[],
  criteria: readonly Criterion[],
  holds: ReadonlyMap<string, number>,
): readonly (readonly Cell[])[] {
  const line = (name: string, of: (row: MatrixRow) => Cell): readonly Cell[] => [
    'Result',
    name,
    null,
    null,
    ...rows.map(of),
  ]
  return [
    line('Score of 100', ({ fit }) => rounded(fit?.score ?? null)),
    line('Lowest possible', ({ fit }) => rounded(fit?.low ?? null)),
    line('Highest possible', ({ fit }) => rounded(fit?.high ?? null)),
    line('Rated %', ({ fit }) => percent(fit?.coverage ?? null)),
    line('Decision', ({ fit }) => (fit ? BAND_NAMES[fit.band] : null)),
    line('Below its minimum', (row) => flagged(row, 'KNOCKOUT:', criteria)),
    line('Minimum not shown', (row) => flagged(row, 'UNPROVEN:', criteria)),
    line('Rank', ({ rank }) => rank),
    line('Decision holds in %', ({ partner }) => percent(holds.get(partner.id) ?? null)),
  ]
}

function flagged({ fit }: MatrixRow, kind: string, criteria: readonly Criterion[]): Cell {
  const ids = (fit?.flags ?? []).flatMap((flag) => (flag.startsWith(kind) ? flag.slice(kind.length) : []))
  return ids.map((id) => criteria.find((one) => one.id === id)?.name ?? id).join(', ') || null
}

function percent(share: number | null): number | null {
  return rounded(share === null ? null : 100 * share)
}

function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 10 + 1e-9) / 10
}

/** Rows as columns; all are of the same length. */
function turned(lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? null))
}
