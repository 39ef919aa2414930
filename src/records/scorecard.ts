import * as z from 'zod/mini'
import { amountMinor, noteText, recordId } from '#records/fields.ts'

/**
 * What a person typed about a partner and a quarter (rules.md §6): each figure alone, null where nobody typed one, so
 * that the deals can speak. Rates are typed only where their parts are not known.
 */
export interface Scorecard {
  readonly id: string
  readonly type: 'scorecard'
  readonly participantId: string
  /** Named after the calendar year in which it ends. */
  readonly fiscalYear: number
  readonly quarter: number
  readonly dealsSourced: number | null
  readonly pipelineSourcedMinor: number | null
  readonly pipelineInfluencedMinor: number | null
  readonly revenueMinor: number | null
  readonly dealsWon: number | null
  readonly dealsLost: number | null
  readonly winRatePct: number | null
  readonly averageDealMinor: number | null
  readonly engagements: number | null
  readonly trainingDone: number | null
  readonly trainingAssigned: number | null
  readonly trainingPct: number | null
  /** Net promoter score of the joint customers, −100 to 100. */
  readonly customerNps: number | null
  readonly customerRetentionPct: number | null
  readonly note: string
}

/** Fields of a scorecard that hold a figure. */
export type TypedFigure = Exclude<
  keyof Scorecard,
  'id' | 'type' | 'participantId' | 'fiscalYear' | 'quarter' | 'note'
>

const count = z.nullable(z.int().check(z.gte(0)))
const percent = z.nullable(z.number().check(z.gte(0), z.lte(100)))

export const fiscalYearNumber = z.int().check(z.gte(1900), z.lte(2200))
export const quarterNumber = z.int().check(z.gte(1), z.lte(4))

export const scorecardSchema = z.looseObject({
  id: recordId,
  type: z.literal('scorecard'),
  participantId: recordId,
  fiscalYear: fiscalYearNumber,
  quarter: quarterNumber,
  dealsSourced: count,
  pipelineSourcedMinor: amountMinor,
  pipelineInfluencedMinor: amountMinor,
  revenueMinor: amountMinor,
  dealsWon: count,
  dealsLost: count,
  winRatePct: percent,
  averageDealMinor: amountMinor,
  engagements: count,
  trainingDone: count,
  trainingAssigned: count,
  trainingPct: percent,
  customerNps: z.nullable(z.number().check(z.gte(-100), z.lte(100))),
  customerRetentionPct: percent,
  note: noteText,
})

/** Made of its parts, so that two tabs that type into the same row write the same record. */
export function scorecardId(participantId: string, fiscalYear: number, quarter: number): string {
  return `scorecard:${participantId}|${fiscalYear}|${quarter}`
}

export function newScorecard(
  given: Pick<Scorecard, 'participantId' | 'fiscalYear' | 'quarter'> & Partial<Scorecard>,
): Scorecard {
  return {
    id: scorecardId(given.participantId, given.fiscalYear, given.quarter),
    type: 'scorecard',
    dealsSourced: null,
    pipelineSourcedMinor: null,
    pipelineInfluencedMinor: null,
    revenueMinor: null,
    dealsWon: null,
    dealsLost: null,
    winRatePct: null,
    averageDealMinor: null,
    engagements: null,
    trainingDone: null,
    trainingAssigned: null,
    trainingPct: null,
    customerNps: null,
    customerRetentionPct: null,
    note: '',
    ...given,
  }
}
