import type { CoverageCell } from '#domain/network/coverage.ts'
import type { CoverageGrid } from '#domain/network/coverageGrid.ts'
import type { InsightReading } from '#domain/findings/readInsights.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { coverageNeedId } from '#records/coverageNeed.ts'
import { CoveredCell } from '#panels/insights/gaps/CoveredCell.tsx'
import css from '#panels/insights/gaps/CoverageTable.module.css'
import { NeedCell } from '#panels/insights/gaps/NeedCell.tsx'
import { placeName } from '#panels/insights/gaps/placeName.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'

interface Props {
  readonly grid: CoverageGrid
  readonly reading: InsightReading | null
  /** What is required is being chosen. */
  readonly editing: boolean
}

/** Roles by regions: who is there, or what is required there. */
export function CoverageTable({ grid: { regions, rows }, reading, editing }: Props) {
  const first = new Set(reading?.firstGaps.map(({ cell }) => keyOf(cell)))
  return (
    <div className={css['scroll']}>
      <table className={css['table']} aria-label={editing ? 'What is required' : 'Coverage'}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Role</span>
            </th>
            {regions.map((region) => (
              <th key={region ?? ''} scope="col" className={css['region']}>
                {placeName(region, 'All regions')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, cells, covered, required }) => (
            <tr key={role}>
              <th scope="row" className={css['role']}>
                <div className={css['roleName']}>
                  <IconTile paths={KIND_ICONS[role].paths} color={`--kind-${role}`} size={24} />
                  <span className={css['words']}>
                    {KIND_INFO[role].short}
                    <span className={css['count']}>
                      {covered} of {required}
                    </span>
                  </span>
                </div>
              </th>
              {cells.map((cell) => (
                <td key={cell.region ?? ''} className={css['place']}>
                  {editing ? (
                    <NeedCell cell={cell} />
                  ) : (
                    <CoveredCell cell={cell} isFirst={first.has(keyOf(cell))} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function keyOf({ role, region, segment }: CoverageCell): string {
  return coverageNeedId({ role: role ?? 'other', region, segment })
}
