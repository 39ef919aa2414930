import { useMemo } from 'react'
import { shareText, weightShares } from '#domain/fit/weightShares.ts'
import type { MatrixRow, MatrixTable } from '#domain/fit/matrixTable.ts'
import { GROUP_NAMES } from '#domain/ipp/table.ts'
import css from '#panels/fit/matrix/Matrix.module.css'
import { CriterionName, WeightSlider, type WeightDeeds } from '#panels/fit/matrix/CriterionHead.tsx'
import { MATRIX_RESULTS, type ResultSource } from '#panels/fit/matrix/matrixResults.ts'
import { PartnerHead, type PartnerDeeds } from '#panels/fit/matrix/PartnerHead.tsx'
import type { Matrix } from '#panels/fit/matrix/useMatrix.ts'
import type { Criterion } from '#records/criterion.ts'
import type { GridColumn, GridLine, GridProps, GridSideColumn } from '#ui/grid/grid.ts'

export type MatrixParts = Pick<GridProps, 'lines' | 'columns' | 'lead' | 'tail' | 'foot' | 'size'>

export interface MatrixDeeds extends PartnerDeeds, WeightDeeds {}

const PILL_HEIGHT = 34
const UPRIGHT = { head: 84, row: 38, section: 26, columnMin: 92, columnMax: 180 }
const TRANSPOSED = { head: 100, row: 42, section: 26, columnMin: 108, columnMax: 180 }

/** The matrix as parts of a grid: criteria as rows under their C and partners as columns, or the other way round. */
export function useMatrixParts(
  { partners, criteria, table }: Matrix,
  source: ResultSource,
  deeds: MatrixDeeds,
  { transposed, still }: { readonly transposed: boolean; readonly still: boolean },
): MatrixParts {
  // What figures typed do not change keeps its identity, so that headings and names are not drawn anew for them.
  const tried = table.criteria
  const frame = useMemo(
    () =>
      transposed
        ? partnersDown(partners, criteria, tried, deeds, still)
        : partnersAcross(partners, criteria, tried, deeds, still),
    [transposed, partners, criteria, tried, deeds, still],
  )
  const results = MATRIX_RESULTS.map((result) => ({
    ...result,
    figureOf(partnerId: string) {
      const row = table.rows.get(partnerId)
      return row ? result.figureOf(row, source) : { said: 'no longer on the map', shown: '–' }
    },
  }))
  // Nobody is held back by a minimum: no room for the reasons.
  const isTall = partners.some(({ id }) => (table.rows.get(id)?.fit?.flags.length ?? 0) > 0)
  if (!transposed)
    return {
      ...frame,
      foot: results.map(({ id, name, hint, height, figureOf }) => ({
        id,
        name,
        height: id === 'decision' && !isTall ? PILL_HEIGHT : height,
        figureOf,
        lead: [
          <span key="name" className={css[id === 'score' ? 'totalName' : 'resultName']}>
            {name}
          </span>,
          <span key="hint" className={css['hint']}>
            {hint}
          </span>,
        ],
      })),
    }
  const sides = results.map(
    ({ id, name, width, figureOf }): GridSideColumn => ({
      id,
      name,
      width,
      figureOf(partnerId) {
        const figure = figureOf(partnerId)
        return { ...figure, shown: <span className={css['sideFigure']}>{figure.shown}</span> }
      },
      head: <span className={css['sideHead']}>{name}</span>,
    }),
  )
  return { ...frame, lead: [...frame.lead, ...sides.slice(0, 2)], tail: sides.slice(2) }
}

type Frame = Pick<GridProps, 'lines' | 'columns' | 'lead' | 'size'>
type Partners = Matrix['partners']

function partnersAcross(
  partners: Partners,
  criteria: readonly Criterion[],
  tried: readonly Criterion[],
  deeds: MatrixDeeds,
  still: boolean,
): Frame {
  const shares = weightShares(tried)
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  return {
    lines: linesOf(criteria, shares),
    columns: partners.map((partner) => ({
      id: partner.id,
      name: partner.name,
      head: <PartnerHead partner={partner} deeds={deeds} isRow={false} />,
    })),
    lead: [
      {
        id: '#criterion',
        name: 'Criterion',
        head: <span className={css['sideHead']}>Criterion</span>,
        width: 208,
        figureOf(id) {
          const criterion = byId.get(id)
          return { said: criterion?.name ?? '', shown: criterion && <CriterionName criterion={criterion} /> }
        },
      },
      {
        id: '#weight',
        name: 'Weight',
        head: <span className={css['sideHead']}>Weight</span>,
        width: 148,
        figureOf(id) {
          const criterion = byId.get(id)
          const share = shares.get(id)
          return {
            said: share === undefined ? 'no share' : `${shareText(share)} of the total`,
            shown: criterion && (
              <WeightSlider
                criterion={criterion}
                criteria={criteria}
                sharePct={share}
                deeds={deeds}
                still={still}
              />
            ),
          }
        },
      },
    ],
    size: UPRIGHT,
  }
}

/** The criteria under a title for each C, with the share of all weight that it has. */
function linesOf(criteria: readonly Criterion[], shares: ReadonlyMap<string, number>): readonly GridLine[] {
  return criteria.flatMap((criterion, i): readonly GridLine[] => {
    const { id, name, group } = criterion
    if (criteria[i - 1]?.group === group) return [{ id, name }]
    const own = criteria.filter((one) => one.group === group)
    const share = own.reduce((sum, one) => sum + (shares.get(one.id) ?? 0), 0)
    return [
      { id: `#${group}`, section: GROUP_NAMES[group], hint: shareText(share) },
      { id, name },
    ]
  })
}

function partnersDown(
  partners: Partners,
  criteria: readonly Criterion[],
  tried: readonly Criterion[],
  deeds: MatrixDeeds,
  still: boolean,
): Frame {
  const shares = weightShares(tried)
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  return {
    lines: partners.map(({ id, name }) => ({ id, name })),
    columns: criteria.map(
      (criterion): GridColumn => ({
        id: criterion.id,
        name: criterion.name,
        group: GROUP_NAMES[criterion.group],
        head: (
          <span className={css['criterionHead']}>
            <CriterionName criterion={criterion} />
            <WeightSlider
              criterion={criterion}
              criteria={criteria}
              sharePct={shares.get(criterion.id)}
              deeds={deeds}
              still={still}
            />
          </span>
        ),
      }),
    ),
    lead: [
      {
        id: '#partner',
        name: 'Partner',
        head: <span className={css['sideHead']}>Partner</span>,
        width: 196,
        figureOf(id) {
          const partner = byId.get(id)
          return {
            said: partner?.name ?? '',
            shown: partner && <PartnerHead partner={partner} deeds={deeds} isRow />,
          }
        },
      },
    ],
    size: TRANSPOSED,
  }
}

/** The row of the matrix and the place of the criterion that a cell of the grid is. */
export function cellOfPlace(
  table: MatrixTable,
  row: string,
  column: string,
  transposed: boolean,
): { row: MatrixRow | undefined; participantId: string; criterionId: string } {
  const participantId = transposed ? row : column
  return { row: table.rows.get(participantId), participantId, criterionId: transposed ? column : row }
}
