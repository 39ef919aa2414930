import type { MatrixRow, MatrixTable } from '#domain/fit/matrixTable.ts'
import { EQUAL_WITHIN } from '#domain/ipp/table.ts'

/**
 * Ids of the partners in the order of `sortBy`: `rank` as the rules show them, `score` with the highest first, `name`, or
 * the id of a criterion with the highest rating first. Unknown comes last; equals keep the order of the ranking.
 */
export function matrixOrder({ rows, criteria }: MatrixTable, sortBy: string): readonly string[] {
  const ranked = [...rows.values()]
  return inOrder(
    ranked,
    sortBy,
    criteria.findIndex(({ id }) => id === sortBy),
  ).map(({ partner }) => partner.id)
}

function inOrder(rows: readonly MatrixRow[], sortBy: string, criterion: number): readonly MatrixRow[] {
  if (sortBy === 'name') return rows.toSorted((a, b) => a.partner.name.localeCompare(b.partner.name, 'en'))
  if (sortBy === 'score') return rows.toSorted((a, b) => down(scoreOf(a), scoreOf(b)))
  // A criterion that has gone leaves the ranking.
  if (criterion < 0) return rows
  return rows.toSorted((a, b) => down(ratingOf(a, criterion), ratingOf(b, criterion)))
}

function scoreOf({ fit }: MatrixRow): number {
  return fit?.score ?? -Infinity
}

/** "Does not apply" lies behind every rating and before what is not known. */
function ratingOf({ ratings }: MatrixRow, criterion: number): number {
  const value = ratings[criterion]?.value ?? null
  if (value === null) return -Infinity
  return value === 'na' ? 0 : value
}

function down(a: number, b: number): number {
  return a === b || Math.abs(a - b) <= EQUAL_WITHIN ? 0 : b - a
}
