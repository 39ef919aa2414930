import { placeKey, type Coverage, type CoveredCell } from '#domain/network/coverage.ts'
import type { Records } from '#records/recordTable.ts'

/** A gap and what closing it would bring. */
export interface GapWorth {
  readonly cell: CoveredCell
  /** Customers on the map in its region and segment; `null` where the map names no customer there at all. */
  readonly accounts: number | null
  /** Percent points of coverage. */
  readonly points: number
}

/** The `most` gaps to close first: where most named customers are, then in the order they are required. */
export function firstGaps(records: Records, { cells, gaps }: Coverage, most = 3): readonly GapWorth[] {
  const customers = Array.from(records.all('participant'))
    .filter(({ kind }) => kind === 'customer')
    .map(({ regions, segments }) => ({
      regions: new Set(regions.map(placeKey)),
      segments: new Set(segments.map(placeKey)),
    }))
  return gaps
    .map((cell) => {
      const there = customers.filter(
        ({ regions, segments }) => isIn(cell.region, regions) && isIn(cell.segment, segments),
      ).length
      return { cell, accounts: there === 0 ? null : there, points: 100 / cells.length }
    })
    .toSorted((a, b) => (b.accounts ?? 0) - (a.accounts ?? 0))
    .slice(0, most)
}

function isIn(name: string | null, among: ReadonlySet<string>): boolean {
  return name === null || among.has(placeKey(name))
}
