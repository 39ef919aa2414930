import { checkAmount, checkPct, checkWhole } from '#domain/money/checkAmount.ts'
import {
  divided,
  exact,
  type Exact,
  minus,
  percent,
  rounded,
  roundedUp,
  times,
  toNumber,
} from '#domain/money/exact.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** A programme over a period, minor units. */
export interface EconomicsInput {
  /** Volume sold, before payouts. */
  readonly grossMinor: number
  readonly grossMarginPct: number
  /** The share that would not have come anyway; 100 where absent. */
  readonly incrementalPct?: number | undefined
  /** What partners take. */
  readonly payoutsMinor: number
  readonly spiffMinor: number
  readonly mdfMinor: number
  readonly overheadMinor: number
}

export interface Economics {
  readonly costMinor: number
  /** Volume × gross margin × incremental share. */
  readonly grossProfitMinor: number
  /** Gross profit for one unit of cost: "3 : 1"; null without cost. */
  readonly roiRatio: number | null
  /** 100 × (gross profit − cost)/cost; null without cost. */
  readonly roiPct: number | null
  readonly costOfSalesPct: number | null
  /** The volume at which the programme pays for itself, rounded up. */
  readonly breakEvenMinor: number | null
  readonly breakEvenReason: 'NO_VOLUME' | 'NEVER' | null
}

/** Cost, both forms of ROI, cost of sales and break-even of a programme (rules.md §5). */
export function economics(input: EconomicsInput): Economics | Refusal {
  const refusal = checkEconomics(input)
  if (refusal) return refusal
  const { grossMinor, payoutsMinor, spiffMinor, mdfMinor, overheadMinor } = input
  const costMinor = payoutsMinor + spiffMinor + mdfMinor + overheadMinor
  const margin = times(percent(input.grossMarginPct), percent(input.incrementalPct ?? 100))
  const grossProfitMinor = rounded(times(exact(grossMinor), margin))
  return {
    costMinor,
    grossProfitMinor,
    roiRatio: quotient(grossProfitMinor, costMinor),
    roiPct: quotient((grossProfitMinor - costMinor) * 100, costMinor),
    costOfSalesPct: quotient(costMinor * 100, grossMinor),
    ...breakEven(grossMinor, payoutsMinor + spiffMinor, mdfMinor + overheadMinor, margin),
  }
}

function breakEven(grossMinor: number, variableMinor: number, fixedMinor: number, margin: Exact) {
  if (grossMinor <= 0) return { breakEvenMinor: null, breakEvenReason: 'NO_VOLUME' } as const
  const contribution = minus(margin, divided(exact(variableMinor), exact(grossMinor)))
  if (contribution.over <= 0n) return { breakEvenMinor: null, breakEvenReason: 'NEVER' } as const
  return { breakEvenMinor: roundedUp(divided(exact(fixedMinor), contribution)), breakEvenReason: null }
}

function quotient(over: number, under: number): number | null {
  return under <= 0 ? null : toNumber(divided(exact(over), exact(under)))
}

function checkEconomics(input: EconomicsInput): Refusal | null {
  const refusal =
    checkAmount(input.grossMinor, 'grossMinor', 'The volume') ??
    checkPct(input.grossMarginPct, 'grossMarginPct', 'The gross margin') ??
    checkPct(input.incrementalPct ?? 100, 'incrementalPct', 'The incremental share') ??
    // A quarter with refunds can take payouts back.
    checkWhole(input.payoutsMinor, 'payoutsMinor', 'Payouts') ??
    checkAmount(input.spiffMinor, 'spiffMinor', 'The SPIFF') ??
    checkAmount(input.mdfMinor, 'mdfMinor', 'MDF') ??
    checkAmount(input.overheadMinor, 'overheadMinor', 'The overhead')
  if (refusal) return refusal
  const total = input.payoutsMinor + input.spiffMinor + input.mdfMinor + input.overheadMinor
  return Number.isSafeInteger(total * 100) && Number.isSafeInteger(input.grossMinor * 100)
    ? null
    : refuse('E_RANGE', 'grossMinor', 'These sums are more than can be counted exactly.')
}
