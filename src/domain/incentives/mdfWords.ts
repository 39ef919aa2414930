import type { MdfApproval, MdfCheck } from '#domain/incentives/mdfApproval.ts'
import type { MdfReading } from '#domain/incentives/mdfDesk.ts'
import { fundableMinor } from '#domain/incentives/mdfApproval.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import { formatAmount } from '#domain/money/money.ts'
import type { Programme } from '#records/programme.ts'

export const VERDICT_WORDS: Readonly<Record<MdfApproval['decision'], string>> = {
  approve: 'Approve',
  revise: 'Send back to be revised',
  decline: 'Decline',
}

/** Why the rules say what they say, a sentence for each check that fails. */
export function mdfReasons(
  { request, allowance, verdict }: MdfReading,
  programme: Programme,
  currency: string,
): readonly string[] {
  if (!verdict) return ['Enter the sum asked for and the whole cost: then the rules can be asked.']
  const money = (minor: number) => formatAmount(minor, currency)
  const { mdfMinPartnerSharePct: share, mdfMinPipelineRatio: ratio, mdfTypes } = programme
  const sentences: Readonly<Record<MdfCheck, () => string>> = {
    TYPE: () => `“${request.activity}” is not funded; these are: ${mdfTypes.join(', ')}.`,
    SEGMENT: () => 'It is aimed at none of our segments.',
    MEASURE: () => 'There is no way to measure it yet.',
    RETURN: () =>
      verdict.pipelineRatio === null
        ? 'The pipeline it is expected to bring is not known.'
        : `It is expected to bring ${Math.round(verdict.pipelineRatio * 10) / 10} times the sum; ${ratio} times is asked for.`,
    CO_INVEST: () =>
      `The partner pays at least ${pctText(share)} itself: at most ${money(fundableMinor(request.totalCostMinor ?? 0, share))} can be funded.`,
    ALLOWANCE: () =>
      `${money(allowance.leftMinor)} is left of ${money(allowance.allowanceMinor)} for ${allowance.quarter.label}.`,
    PROOF_OVERDUE: () => 'Proof of an earlier activity is overdue.',
  }
  return verdict.failed.length === 0
    ? [
        'It is of a funded kind, for a segment of ours, measurable, worth its sum, co-paid and within the allowance.',
      ]
    : verdict.failed.map((check) => sentences[check]())
}
