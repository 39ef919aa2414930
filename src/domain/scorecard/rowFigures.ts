import { COLUMN_IDS, COLUMNS, type ColumnId } from '#domain/scorecard/columns.ts'
import type { FilledFigures } from '#domain/scorecard/filledFigures.ts'
import { type RateParts, rates } from '#domain/scorecard/rates.ts'
import type { Scorecard, TypedFigure } from '#records/scorecard.ts'

/** One figure of a row and where it comes from. */
export interface Figure {
  readonly value: number | null
  /** `none` where it is unknown. */
  readonly source: 'typed' | 'deals' | 'reckoned' | 'none'
  /** What the deals say, also where a typed figure stands over it. */
  readonly filled: number | null
}

/** The figures of one partner and quarter, and the parts from which those of a group are reckoned. */
export interface RowFigures {
  readonly figures: Readonly<Record<ColumnId, Figure>>
  readonly parts: Required<RateParts>
}

/** Typed figures over those from the deals; a rate is typed, or reckoned from its parts (rules.md §6). */
export function rowFigures(card: Scorecard | undefined, filled: FilledFigures | null): RowFigures {
  const parts = { ...filledParts(filled), ...typedParts(card) }
  const [reckoned, ofDeals] = [rates(parts), rates(filledParts(filled))]
  const counted: Record<string, Figure> = {}
  for (const { id, field, from } of COLUMNS)
    if (from === 'deals' && field !== null)
      counted[id] = figure(typedIn(card, field), filledIn(filled, field), 'deals')
    else if (from === 'typed' && field !== null) counted[id] = figure(typedIn(card, field), null, 'deals')
  const rate = (typed: TypedFigure | null, value: number | null, fromDeals: number | null) => ({
    ...figure(typed === null ? null : typedIn(card, typed), value, 'reckoned'),
    filled: fromDeals,
  })
  const figures = {
    ...(counted as Record<ColumnId, Figure>),
    winRate: rate('winRatePct', reckoned.winRatePct, ofDeals.winRatePct),
    averageDeal: rate('averageDealMinor', reckoned.averageDealMinor, ofDeals.averageDealMinor),
    closeRate: rate(null, reckoned.closeRatePct, ofDeals.closeRatePct),
    // Done and assigned say more than a percentage, and a correction of them must not be hidden by an old one.
    training:
      reckoned.trainingPct === null
        ? figure(typedIn(card, 'trainingPct'), null, 'reckoned')
        : {
            value: reckoned.trainingPct,
            source: 'typed' as const,
            filled: null,
          },
  }
  return { figures, parts }
}

/** Just the values, by column. */
export function valuesOf({ figures }: RowFigures): Readonly<Record<ColumnId, number | null>> {
  return Object.fromEntries(COLUMN_IDS.map((id) => [id, figures[id].value])) as Record<
    ColumnId,
    number | null
  >
}

function figure(typed: number | null, other: number | null, source: 'deals' | 'reckoned'): Figure {
  if (typed !== null) return { value: typed, source: 'typed', filled: other }
  return { value: other, source: other === null ? 'none' : source, filled: other }
}

function typedIn(card: Scorecard | undefined, field: TypedFigure): number | null {
  return card?.[field] ?? null
}

function filledIn(filled: FilledFigures | null, field: TypedFigure): number | null {
  return filled !== null && field in filled ? filled[field as keyof FilledFigures] : null
}

function filledParts(filled: FilledFigures | null): Required<RateParts> {
  return {
    dealsSourced: filled?.dealsSourced ?? null,
    dealsWon: filled?.dealsWon ?? null,
    dealsLost: filled?.dealsLost ?? null,
    revenueMinor: filled?.revenueMinor ?? null,
    trainingDone: null,
    trainingAssigned: null,
  }
}

function typedParts(card: Scorecard | undefined): RateParts {
  const known = PART_FIELDS.flatMap((field) => {
    const value = typedIn(card, field)
    return value === null ? [] : [[field, value] as const]
  })
  return Object.fromEntries(known)
}

const PART_FIELDS = [
  'dealsSourced',
  'dealsWon',
  'dealsLost',
  'revenueMinor',
  'trainingDone',
  'trainingAssigned',
] as const
