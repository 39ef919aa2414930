import type { MatrixRow } from '#domain/fit/matrixTable.ts'
import type { DrawShares } from '#domain/ipp/robustness.ts'
import {
  coverageFigure,
  decisionFigure,
  holdsFigure,
  rankFigure,
  scoreFigure,
} from '#panels/fit/matrix/MatrixFigures.tsx'
import type { Criterion } from '#records/criterion.ts'
import type { GridFigure } from '#ui/grid/grid.ts'

/** What the results are read from, beside a partner's own row. */
export interface ResultSource {
  readonly criteria: readonly Criterion[]
  readonly shares: ReadonlyMap<string, DrawShares> | null
  readonly isBusy: boolean
}

interface MatrixResult {
  readonly id: string
  readonly name: string
  readonly hint: string
  /** px: as a row under the partners, as a column behind them. */
  readonly height: number
  readonly width: number
  figureOf(row: MatrixRow, source: ResultSource): GridFigure
}

/** What comes out for each partner, in the order of the rows under the matrix. */
export const MATRIX_RESULTS: readonly MatrixResult[] = [
  { id: 'score', name: 'Overall score', hint: 'of 100', height: 42, width: 84, figureOf: scoreFigure },
  {
    id: 'decision',
    name: 'Decision',
    hint: '',
    height: 52,
    width: 164,
    figureOf: (row, { criteria }) => decisionFigure(row, criteria),
  },
  { id: 'rank', name: 'Rank', hint: '', height: 24, width: 56, figureOf: rankFigure },
  {
    id: 'coverage',
    name: 'Rated',
    hint: 'of the weight that applies',
    height: 24,
    width: 64,
    figureOf: coverageFigure,
  },
  {
    id: 'holds',
    name: 'Decision holds in',
    hint: 'of 10,000 weightings',
    height: 38,
    width: 104,
    figureOf: ({ partner }, { shares, isBusy }) => holdsFigure(shares?.get(partner.id)?.holds, isBusy),
  },
]
