import { checkAmount, checkWhole } from '#domain/money/checkAmount.ts'
import { divided, exact, toNumber } from '#domain/money/exact.ts'
import type { Refusal } from '#domain/refusal.ts'

/** What market development funds brought, minor units. */
export interface MdfResult {
  readonly spentMinor: number
  readonly pipelineMinor: number
  readonly wonMinor: number
  readonly wonGrossProfitMinor: number
}

/** Per unit spent; null where nothing was spent. `roiPct` = 100 × (gross profit − spend)/spend. */
export interface MdfRoi {
  readonly pipelinePerUnit: number | null
  readonly revenuePerUnit: number | null
  readonly roiPct: number | null
}

/** Pipeline, revenue and return of market development funds (rules.md §5). */
export function mdfRoi(result: MdfResult): MdfRoi | Refusal {
  const { spentMinor, pipelineMinor, wonMinor, wonGrossProfitMinor } = result
  const refusal =
    checkAmount(spentMinor, 'spentMinor', 'What was spent') ??
    checkAmount(pipelineMinor, 'pipelineMinor', 'Pipeline') ??
    checkAmount(wonMinor, 'wonMinor', 'Won revenue') ??
    checkWhole(wonGrossProfitMinor, 'wonGrossProfitMinor', 'Gross profit')
  if (refusal) return refusal
  const per = (minor: number) =>
    spentMinor === 0 ? null : toNumber(divided(exact(minor), exact(spentMinor)))
  return {
    pipelinePerUnit: per(pipelineMinor),
    revenuePerUnit: per(wonMinor),
    roiPct: per((wonGrossProfitMinor - spentMinor) * 100),
  }
}
