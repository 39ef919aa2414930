import * as z from 'zod/mini'
import { amountMinor, noteText, recordId } from '#records/fields.ts'
import { fiscalYearNumber, quarterNumber } from '#records/scorecard.ts'

/**
 * What a person typed about the programme as a whole in a quarter: costs that no rule reckons, what the company won in
 * all where deals are not kept, and the customers of both ways of selling for retention (rules.md §7). Null is unknown.
 */
export interface ProgrammeQuarter {
  readonly id: string
  readonly type: 'programmeQuarter'
  readonly fiscalYear: number
  readonly quarter: number
  readonly recruitingCostMinor: number | null
  readonly onboardingCostMinor: number | null
  readonly overheadCostMinor: number | null
  readonly mdfSpentMinor: number | null
  readonly mdfPipelineMinor: number | null
  /** Everything the company won, with and without partners. */
  readonly wonMinor: number | null
  readonly partnerStartArrMinor: number | null
  readonly partnerStartCustomers: number | null
  readonly partnerLostCustomers: number | null
  readonly partnerChurnedArrMinor: number | null
  readonly partnerContractionMinor: number | null
  readonly partnerExpansionMinor: number | null
  readonly directStartArrMinor: number | null
  readonly directStartCustomers: number | null
  readonly directLostCustomers: number | null
  readonly directChurnedArrMinor: number | null
  readonly directContractionMinor: number | null
  readonly directExpansionMinor: number | null
  readonly note: string
}

/** Fields of a programme quarter that hold a figure. */
export type QuarterFigure = Exclude<keyof ProgrammeQuarter, 'id' | 'type' | 'fiscalYear' | 'quarter' | 'note'>

const count = z.nullable(z.int().check(z.gte(0)))

export const programmeQuarterSchema = z.looseObject({
  id: recordId,
  type: z.literal('programmeQuarter'),
  fiscalYear: fiscalYearNumber,
  quarter: quarterNumber,
  recruitingCostMinor: amountMinor,
  onboardingCostMinor: amountMinor,
  overheadCostMinor: amountMinor,
  mdfSpentMinor: amountMinor,
  mdfPipelineMinor: amountMinor,
  wonMinor: amountMinor,
  partnerStartArrMinor: amountMinor,
  partnerStartCustomers: count,
  partnerLostCustomers: count,
  partnerChurnedArrMinor: amountMinor,
  partnerContractionMinor: amountMinor,
  partnerExpansionMinor: amountMinor,
  directStartArrMinor: amountMinor,
  directStartCustomers: count,
  directLostCustomers: count,
  directChurnedArrMinor: amountMinor,
  directContractionMinor: amountMinor,
  directExpansionMinor: amountMinor,
  note: noteText,
})

/** Made of its parts, so that two tabs write the same record. */
export function programmeQuarterId(fiscalYear: number, quarter: number): string {
  return `programmeQuarter:${fiscalYear}|${quarter}`
}

export function newProgrammeQuarter(
  given: Pick<ProgrammeQuarter, 'fiscalYear' | 'quarter'> & Partial<ProgrammeQuarter>,
): ProgrammeQuarter {
  return {
    id: programmeQuarterId(given.fiscalYear, given.quarter),
    type: 'programmeQuarter',
    recruitingCostMinor: null,
    onboardingCostMinor: null,
    overheadCostMinor: null,
    mdfSpentMinor: null,
    mdfPipelineMinor: null,
    wonMinor: null,
    partnerStartArrMinor: null,
    partnerStartCustomers: null,
    partnerLostCustomers: null,
    partnerChurnedArrMinor: null,
    partnerContractionMinor: null,
    partnerExpansionMinor: null,
    directStartArrMinor: null,
    directStartCustomers: null,
    directLostCustomers: null,
    directChurnedArrMinor: null,
    directContractionMinor: null,
    directExpansionMinor: null,
    note: '',
    ...given,
  }
}
