import * as z from 'zod/mini'
import { amountMinor, nameText, noteText, recordId } from '#records/fields.ts'

/** The map as it is: it has no changes, and a record only once one of its assumptions has been set. */
export const AS_IS_SCENARIO = 'scenario:as-is'
/** The map once what is planned runs; like the one above, without changes of its own. */
export const PLANNED_SCENARIO = 'scenario:planned'

/** A future of the map: what is assumed of the market and what is aimed at. Its changes are records of their own. */
export interface Scenario {
  readonly id: string
  readonly type: 'scenario'
  readonly name: string
  readonly note: string
  /** Lowest is listed first. */
  readonly order: number
  /** 32 bits: the same seed draws the same runs again. */
  readonly seed: number
  readonly runs: number
  /** Years from now that are looked at: 0 is this one. */
  readonly yearsAhead: number
  /** Percent a year. */
  readonly growthPct: number
  /** Months until a flow that is planned today begins to pay off; `null` means at once. */
  readonly rampMonths: number | null
  /** A common factor of all flows, in percent of the likely one: 100 is as planned. */
  readonly marketLowPct: number
  readonly marketHighPct: number
  /** Shares of the four quarters; all 0 means a quarter each. */
  readonly seasonQ1: number
  readonly seasonQ2: number
  readonly seasonQ3: number
  readonly seasonQ4: number
  /** Percent of revenue that is left before payouts; `null` is unknown. */
  readonly grossMarginPct: number | null
  /** Programme cost a year that does not depend on sales. */
  readonly fixedCostMinor: number | null
  /** Percent more volume under the programme it is compared with: an assumption. */
  readonly upliftPct: number
  readonly targetRevenueMinor: number | null
  readonly targetTakeMinor: number | null
  /** Gross profit to cost, as 3 in "3 to 1". */
  readonly targetRoi: number | null
}

const positive = z.number().check(z.gte(0), z.lte(1e6))
const percent = z.number().check(z.gte(0), z.lte(100))

export const scenarioSchema = z.looseObject({
  id: recordId,
  type: z.literal('scenario'),
  name: nameText,
  note: noteText,
  order: z.number(),
  seed: z.int().check(z.gte(0), z.lte(2 ** 32 - 1)),
  runs: z.int().check(z.gte(1), z.lte(20_000)),
  yearsAhead: z.int().check(z.gte(0), z.lte(20)),
  growthPct: z.number().check(z.gte(-100), z.lte(1000)),
  rampMonths: z.nullable(z.number().check(z.gte(0), z.lte(120))),
  marketLowPct: percent,
  marketHighPct: z.number().check(z.gte(100), z.lte(1000)),
  seasonQ1: positive,
  seasonQ2: positive,
  seasonQ3: positive,
  seasonQ4: positive,
  grossMarginPct: z.nullable(percent),
  fixedCostMinor: amountMinor,
  upliftPct: z.number().check(z.gte(0), z.lte(1000)),
  targetRevenueMinor: amountMinor,
  targetTakeMinor: amountMinor,
  targetRoi: z.nullable(positive),
})

export function newScenario(given: Pick<Scenario, 'id' | 'name'> & Partial<Scenario>): Scenario {
  return {
    type: 'scenario',
    note: '',
    order: 0,
    seed: 1,
    runs: 2000,
    yearsAhead: 0,
    growthPct: 0,
    rampMonths: null,
    marketLowPct: 100,
    marketHighPct: 100,
    seasonQ1: 0,
    seasonQ2: 0,
    seasonQ3: 0,
    seasonQ4: 0,
    grossMarginPct: null,
    fixedCostMinor: null,
    upliftPct: 0,
    targetRevenueMinor: null,
    targetTakeMinor: null,
    targetRoi: null,
    ...given,
  }
}
