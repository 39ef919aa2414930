import { isWithin } from '#domain/calendar/days.ts'
import type { Quarter } from '#domain/calendar/quarter.ts'
import { endedOn, inOrder } from '#domain/lifecycle/stageHistory.ts'
import { activityDays } from '#domain/metrics/activityDays.ts'
import { mdfOf } from '#domain/metrics/mdfOf.ts'
import type { Programme, TypedDifference } from '#domain/metrics/programme.ts'
import { type CustomerGroup, retention, type RetentionInput } from '#domain/metrics/retention.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { ScorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { figuresOf } from '#domain/scorecard/scorecardRow.ts'
import { type ProgrammeQuarter, programmeQuarterId } from '#records/programmeQuarter.ts'
import type { Records } from '#records/recordTable.ts'

/** What the incentive rules add: costs and margin of the quarter. Left out is unknown. */
export type ProgrammeCosts = Pick<
  Programme,
  'programmeCostMinor' | 'grossMarginPct' | 'incrementalPct' | 'mdfSpentMinor' | 'mdfPipelineMinor'
>

/**
 * The programme of a quarter out of the map: deals, typed figures over them, partners with their activity, surveys and
 * costs. `today` cuts a quarter that is still open; costs given win over typed ones.
 */
export function programmeOf(
  records: Records,
  book: ScorecardBook,
  quarter: Quarter,
  today: string,
  costs: ProgrammeCosts = {},
): Programme {
  const asOf = today < quarter.end && today >= quarter.start ? today : quarter.end
  const typed = records.find('programmeQuarter', programmeQuarterId(quarter.fiscalYear, quarter.quarter))
  const answers = [...records.all('surveyAnswer')].filter(({ answeredOn }) => isWithin(answeredOn, quarter))
  return {
    asOf,
    period: { start: quarter.start, end: quarter.end },
    label: `Q${quarter.quarter} FY${quarter.fiscalYear}`,
    currency: book.currency,
    partners: book.partners.map(({ id, name, signedOn }) => ({
      id,
      name,
      signedOn,
      endedOn: endedOn(inOrder(book.recordsOf('stageEntry', id)), asOf),
      activity: activityDays(book, id, quarter, asOf),
    })),
    deals: book.deals,
    dealsKept: book.keptSince !== null && book.keptSince <= quarter.end,
    dealsSince: book.keptSince,
    typed: typedDifferences(book, quarter),
    wonMinor: typed?.wonMinor ?? null,
    recruitingCostMinor: typed?.recruitingCostMinor ?? null,
    onboardingCostMinor: typed?.onboardingCostMinor ?? null,
    npsScores: answers.map(({ score }) => score),
    retention: typed ? retentionIn(typed) : null,
    ...costs,
    ...firstKnown(costs, typed, mdfOf(records, quarter)),
  }
}

type Mdf = { readonly mdfSpentMinor?: number | null; readonly mdfPipelineMinor?: number | null }

/** Spent and pipeline from one place, so that no pipeline is held against another's spending. */
function firstKnown(...places: readonly (Mdf | undefined)[]): Mdf {
  const known = places.find((place) => (place?.mdfSpentMinor ?? null) !== null)
  return { mdfSpentMinor: known?.mdfSpentMinor ?? null, mdfPipelineMinor: known?.mdfPipelineMinor ?? null }
}

/** For each partner with typed figures, what they add to or take from what the deals say. */
function typedDifferences(book: ScorecardBook, quarter: Quarter): readonly TypedDifference[] {
  return book.partners.flatMap(({ id }) => {
    const { figures } = figuresOf(book, id, quarter)
    const difference = ({ value, filled, source }: (typeof figures)['revenue']) =>
      source === 'typed' ? (value ?? 0) - (filled ?? 0) : 0
    const [pipelineMinor, revenueMinor, dealsWon] = [
      difference(figures.pipelineSourced),
      difference(figures.revenue),
      difference(figures.dealsWon),
    ]
    const isTyped = [figures.pipelineSourced, figures.revenue, figures.dealsWon].some(
      ({ source }) => source === 'typed',
    )
    return isTyped ? [{ partnerId: id, pipelineMinor, revenueMinor, dealsWon }] : []
  })
}

/** Both groups, if every figure of them is entered and possible. */
function retentionIn(typed: ProgrammeQuarter): RetentionInput | null {
  const [partner, direct] = [groupIn(typed, 'partner'), groupIn(typed, 'direct')]
  if (!partner || !direct || isRefusal(retention({ partner, direct }))) return null
  return { partner, direct }
}

function groupIn(typed: ProgrammeQuarter, who: 'partner' | 'direct'): CustomerGroup | null {
  const [startArrMinor, startCustomers, lostCustomers] = [
    typed[`${who}StartArrMinor`],
    typed[`${who}StartCustomers`],
    typed[`${who}LostCustomers`],
  ]
  const [churnedArrMinor, contractionMinor, expansionMinor] = [
    typed[`${who}ChurnedArrMinor`],
    typed[`${who}ContractionMinor`],
    typed[`${who}ExpansionMinor`],
  ]
  if (startArrMinor === null || startCustomers === null || lostCustomers === null) return null
  if (churnedArrMinor === null || contractionMinor === null || expansionMinor === null) return null
  return { startArrMinor, startCustomers, lostCustomers, churnedArrMinor, contractionMinor, expansionMinor }
}
