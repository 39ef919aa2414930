import {
  checkAmount,
  checkOptionalAmount,
  checkOptionalCount,
  checkOptionalPct,
  checkPct,
} from '#domain/money/checkAmount.ts'
import type { ProgrammeTerms, RebateBracket, TierRates } from '#domain/incentives/terms.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** The first fault of a programme in the order it is written, or null when it is sound. `path` names the programme. */
export function checkTerms(terms: ProgrammeTerms, path: string): Refusal | null {
  return (
    checkTiers(terms.tiers, `${path}.tiers`) ??
    checkRegistration(terms, path) ??
    checkOptionalPct(terms.maxRatePct, `${path}.maxRatePct`, 'The ceiling on the rate') ??
    checkOptionalAmount(terms.maxPerDealMinor, `${path}.maxPerDealMinor`, 'The ceiling per deal') ??
    (terms.rebate && checkBrackets(terms.rebate.type, terms.rebate.brackets, `${path}.rebate.`)) ??
    checkExtras(terms, path) ??
    checkRewards(terms, path) ??
    checkRates(terms, `${path}.fx`)
  )
}

/** Why brackets are not taken: an unknown type, a rate off the scale, thresholds that do not rise. Or null. */
export function checkBrackets(
  type: unknown,
  brackets: readonly RebateBracket[],
  prefix: string,
): Refusal | null {
  if (type !== 'marginal' && type !== 'whole')
    return refuse('E_REBATE_TYPE', `${prefix}type`, 'A rebate is marginal or on the whole amount.')
  for (const [place, { fromMinor, pct }] of brackets.entries()) {
    const path = `${prefix}brackets[${place}]`
    const refusal =
      checkAmount(fromMinor, `${path}.fromMinor`, 'A threshold') ??
      checkPct(pct, `${path}.pct`, 'The rate of a bracket')
    if (refusal) return refusal
    if (place > 0 && fromMinor <= (brackets[place - 1]?.fromMinor ?? 0))
      return refuse('E_BRACKETS_ORDER', `${path}.fromMinor`, 'Each threshold is higher than the one before.')
  }
  return null
}

function checkTiers(tiers: readonly TierRates[], path: string): Refusal | null {
  if (tiers.length === 0) return refuse('E_NO_TIERS', path, 'The programme has no tiers yet: add one.')
  const seen = new Set<string>()
  for (const [place, tier] of tiers.entries()) {
    const at = `${path}[${place}]`
    if (seen.has(tier.id)) return refuse('E_DUPLICATE_ID', `${at}.id`, `The tier “${tier.id}” stands twice.`)
    seen.add(tier.id)
    const refusal =
      checkPct(tier.basePct, `${at}.basePct`, 'The base rate') ??
      checkOptionalPct(tier.renewalPct, `${at}.renewalPct`, 'The renewal rate') ??
      checkOptionalPct(tier.expansionPct, `${at}.expansionPct`, 'The expansion rate') ??
      checkOptionalAmount(tier.flatFeeMinor, `${at}.flatFeeMinor`, 'The fixed fee') ??
      checkOptionalAmount(tier.maxPerDealMinor, `${at}.maxPerDealMinor`, 'The ceiling per deal')
    if (refusal) return refusal
  }
  return null
}

function checkRegistration({ dealReg }: ProgrammeTerms, path: string): Refusal | null {
  if (!dealReg) return null
  return (
    checkPct(dealReg.upliftPct, `${path}.dealReg.upliftPct`, 'The uplift') ??
    checkOptionalAmount(dealReg.minDealMinor, `${path}.dealReg.minDealMinor`, 'The smallest deal')
  )
}

function checkExtras({ accelerator, quotaBonus, maxExtrasMinor }: ProgrammeTerms, path: string) {
  return (
    (accelerator &&
      (checkAmount(accelerator.targetMinor, `${path}.accelerator.targetMinor`, 'A target') ??
        checkOptionalPct(accelerator.triggerPct, `${path}.accelerator.triggerPct`, 'The trigger') ??
        checkPct(accelerator.pct, `${path}.accelerator.pct`, 'The accelerator'))) ??
    (quotaBonus &&
      (checkAmount(quotaBonus.targetMinor, `${path}.quotaBonus.targetMinor`, 'A target') ??
        checkAmount(quotaBonus.bonusMinor, `${path}.quotaBonus.bonusMinor`, 'The quota bonus'))) ??
    checkOptionalAmount(maxExtrasMinor, `${path}.maxExtrasMinor`, 'The ceiling on the extras')
  )
}

function checkRewards({ retention, certification, spiff }: ProgrammeTerms, path: string): Refusal | null {
  return (
    (retention &&
      (checkOptionalPct(retention.pct, `${path}.retention.pct`, 'The retention bonus') ??
        checkOptionalAmount(
          retention.perCustomerMinor,
          `${path}.retention.perCustomerMinor`,
          'The retention bonus',
        ))) ??
    (certification &&
      (checkAmount(certification.perPersonMinor, `${path}.certification.perPersonMinor`, 'A reward') ??
        checkOptionalCount(certification.maxPeople, `${path}.certification.maxPeople`, 'The ceiling'))) ??
    (spiff &&
      (checkAmount(spiff.perDealMinor, `${path}.spiff.perDealMinor`, 'A SPIFF') ??
        checkOptionalAmount(spiff.minDealMinor, `${path}.spiff.minDealMinor`, 'The smallest deal') ??
        checkOptionalCount(spiff.maxCount, `${path}.spiff.maxCount`, 'The number of SPIFFs'))) ??
    null
  )
}

function checkRates({ fx }: ProgrammeTerms, path: string): Refusal | null {
  for (const [currency, rate] of Object.entries(fx ?? {})) {
    if (typeof rate !== 'number' || !Number.isFinite(rate))
      return refuse('E_NUMBER', `${path}.${currency}`, `The rate of ${currency} is a number.`)
    if (rate <= 0) return refuse('E_RANGE', `${path}.${currency}`, `The rate of ${currency} is above 0.`)
  }
  return null
}
