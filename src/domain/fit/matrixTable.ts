import { BAND_LIMITS } from '#domain/ipp/band.ts'
import { checkTable } from '#domain/ipp/checkTable.ts'
import { fit, type Fit } from '#domain/ipp/fit.ts'
import { rank } from '#domain/ipp/rank.ts'
import type { Rating } from '#domain/ipp/table.ts'
import { ippCriterion } from '#domain/fit/fitTable.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Participant } from '#records/participant.ts'
import { ratingId, type RatingRecord } from '#records/rating.ts'
import type { Records } from '#records/recordTable.ts'

/** One partner of the matrix: its ratings in the order of the criteria, and what the rules say of them. */
export interface MatrixRow {
  readonly partner: Participant
  readonly ratings: readonly (RatingRecord | undefined)[]
  /** `null` where the criteria are faulty. */
  readonly fit: Fit | null
  readonly rank: number | null
}

/** A round of scoring, whole. */
export interface MatrixTable {
  readonly evaluationId: string | null
  readonly criteria: readonly Criterion[]
  /** By participant id, in display order: ranked, thin, out (rules.md §3). */
  readonly rows: ReadonlyMap<string, MatrixRow>
  /** Why nothing can be scored by these criteria, in a sentence. */
  readonly fault: string | null
}

/**
 * Reads one round. Of `known`, the table as it was read last, partners whose ratings are the same records are taken
 * over, so that a figure typed costs the scoring of one partner and not of all.
 */
export function matrixTable(
  records: Pick<Records, 'find'>,
  evaluationId: string | null,
  criteria: readonly Criterion[],
  partners: readonly Participant[],
  known: MatrixTable | null = null,
): MatrixTable {
  const rules = criteria.map(ippCriterion)
  const fault = checkTable(rules, [])?.fault ?? null
  const isKnown = known?.evaluationId === evaluationId && known.criteria === criteria
  const rows = partners.map((partner): MatrixRow => {
    const ratings = ratingsOf(records, evaluationId, partner.id, criteria)
    const last = isKnown ? known.rows.get(partner.id) : undefined
    if (last && last.partner === partner && isSame(last.ratings, ratings)) return last
    const judged = fault === null ? fit(rules, candidate(partner, criteria, ratings), BAND_LIMITS) : null
    return { partner, ratings, fit: judged, rank: null }
  })
  return { evaluationId, criteria, rows: inOrder(rows), fault }
}

function ratingsOf(
  records: Pick<Records, 'find'>,
  evaluationId: string | null,
  partnerId: string,
  criteria: readonly Criterion[],
): MatrixRow['ratings'] {
  if (evaluationId === null) return criteria.map(() => undefined)
  return criteria.map(({ id }) => records.find('rating', ratingId(evaluationId, partnerId, id)))
}

function candidate(
  { id, name }: Participant,
  criteria: readonly Criterion[],
  ratings: MatrixRow['ratings'],
): { id: string; name: string; ratings: ReadonlyMap<string, Rating> } {
  const known = criteria.flatMap((criterion, i) => {
    const value = ratings[i]?.value ?? null
    return value === null ? [] : [[criterion.id, value] as const]
  })
  return { id, name, ratings: new Map(known) }
}

function inOrder(rows: readonly MatrixRow[]): MatrixTable['rows'] {
  const byId = new Map(rows.map((row) => [row.partner.id, row]))
  const fits = rows.flatMap((row) => row.fit ?? [])
  if (fits.length < rows.length) return byId
  return new Map(
    rank(fits).flatMap((ranked) => {
      const row = byId.get(ranked.id)
      if (!row) return []
      return [[ranked.id, row.rank === ranked.rank ? row : { ...row, rank: ranked.rank }] as const]
    }),
  )
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}
