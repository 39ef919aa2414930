import { type Quarter, quarterBefore } from '#domain/calendar/quarter.ts'
import { COLUMNS, type ColumnId } from '#domain/scorecard/columns.ts'
import { influencedOnce } from '#domain/scorecard/influencedOnce.ts'
import type { Overall } from '#domain/scorecard/overall.ts'
import type { RowFigures } from '#domain/scorecard/rowFigures.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { byColumn, cellOf, figuresOf, overallOf, type ScorecardCell } from '#domain/scorecard/scorecardRow.ts'
import { type GroupFigures, isAdditive, sumFigures } from '#domain/scorecard/sumFigures.ts'
import { targetFor } from '#domain/scorecard/targetFor.ts'
import type { Participant } from '#records/participant.ts'

/** The quarter of several partners together. */
export interface GroupRow {
  readonly title: string
  readonly participants: readonly Participant[]
  readonly cells: Readonly<Record<ColumnId, ScorecardCell>>
  /** Over how many partners each figure is known. */
  readonly n: Readonly<Record<ColumnId, number>>
  readonly overall: Overall
  /** Influenced deals that more than one partner shows in full; they count once here. */
  readonly shared: number
}

/** The row of a tier or of all partners (rules.md §6): sums once per deal, rates from the sums. */
export function groupRow(
  book: ScorecardBook,
  title: string,
  participants: readonly Participant[],
  quarter: Quarter,
): GroupRow {
  const now = groupOf(book, participants, quarter)
  const before = groupOf(book, participants, quarterBefore(quarter, book.fiscalStartMonth))
  const cells = COLUMNS.map((column) => {
    const { value } = now.sums[column.id]
    const figure = { value, source: value === null ? ('none' as const) : ('reckoned' as const), filled: null }
    const target = groupTarget(book, participants, column.id)
    return cellOf(column, figure, before.sums[column.id].value, { target, limits: book.limits })
  })
  return {
    title,
    participants,
    cells: byColumn(cells),
    n: Object.fromEntries(COLUMNS.map(({ id }) => [id, now.sums[id].n])) as Record<ColumnId, number>,
    overall: overallOf(cells),
    shared: now.shared,
  }
}

/** Partners by tier in the order given, then those without one; empty tiers are left out. */
export function tierGroups(
  partners: readonly Participant[],
  tiers: readonly { readonly id: string; readonly name: string }[],
): readonly { readonly title: string; readonly participants: readonly Participant[] }[] {
  const known = new Set(tiers.map(({ id }) => id))
  const groups = [
    ...tiers.map(({ id, name }) => ({
      title: name,
      participants: partners.filter(({ tierId }) => tierId === id),
    })),
    {
      title: 'No tier',
      participants: partners.filter(({ tierId }) => tierId === null || !known.has(tierId)),
    },
  ]
  return groups.filter(({ participants }) => participants.length > 0)
}

function groupOf(book: ScorecardBook, participants: readonly Participant[], quarter: Quarter) {
  const rows = participants.map(({ id }) => ({ id, row: figuresOf(book, id, quarter) }))
  const sums = sumFigures(rows.map(({ row }) => row))
  const fromDeals = rows.filter(({ row }) => row.figures.pipelineInfluenced.source === 'deals')
  const once = influencedOnce(book.deals, new Set(fromDeals.map(({ id }) => id)), quarter)
  return {
    sums: countedOnce(
      sums,
      fromDeals.map(({ row }) => row),
      once.minor,
    ),
    shared: once.shared,
  }
}

/** Each partner shows a shared deal in full; their sum must not. */
function countedOnce(sums: GroupFigures, fromDeals: readonly RowFigures[], onceMinor: number): GroupFigures {
  const { value, n } = sums.pipelineInfluenced
  if (value === null) return sums
  const inFull = fromDeals.reduce((sum, { figures }) => sum + (figures.pipelineInfluenced.value ?? 0), 0)
  return { ...sums, pipelineInfluenced: { value: value - inFull + onceMinor, n } }
}

/** Targets of counts and money add if every partner has one; one of a rate holds if all have the same. */
function groupTarget(
  book: ScorecardBook,
  participants: readonly Participant[],
  column: ColumnId,
): number | null {
  const targets = participants.map(
    ({ id, tierId }) => targetFor(book.targets, { participantId: id, tierId }, column)?.value ?? null,
  )
  const [first = null] = targets
  if (first === null || targets.includes(null)) return null
  if (isAdditive(column)) return targets.reduce<number>((sum, target) => sum + (target ?? 0), 0)
  return targets.every((target) => target === first) ? first : null
}
