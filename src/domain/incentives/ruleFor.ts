import type { ProgrammeTerms, TierRates } from '#domain/incentives/terms.ts'
import type { Bracket } from '#records/bracket.ts'
import type { Programme } from '#records/programme.ts'
import type { TierTerms } from '#records/tierTerms.ts'

/** The payout rule for one tier: parts without an amount are switched off, what the tier has of its own comes first. */
export function ruleFor(
  programme: Programme,
  terms: TierTerms,
  brackets: readonly Bracket[],
  currency: string,
): { readonly rule: ProgrammeTerms; readonly rates: TierRates } {
  const rates: TierRates = {
    id: terms.tierId,
    basePct: terms.basePct ?? 0,
    renewalPct: terms.renewalPct ?? undefined,
    expansionPct: terms.expansionPct ?? undefined,
    flatFeeMinor: terms.flatFeeMinor ?? undefined,
    maxPerDealMinor: terms.maxPerDealMinor ?? undefined,
  }
  const rule: ProgrammeTerms = {
    currency,
    mode: programme.mode,
    tiers: [rates],
    dealReg: registrationOf(programme, terms),
    maxRatePct: programme.maxRatePct ?? undefined,
    maxPerDealMinor: programme.maxPerDealMinor ?? undefined,
    rebate: brackets.length === 0 ? undefined : rebateOf(programme, brackets),
    maxExtrasMinor: programme.maxExtrasMinor ?? undefined,
    ...bonusesOf(programme),
    certification: certificationOf(programme, terms),
  }
  return { rule, rates }
}

function registrationOf(programme: Programme, terms: TierTerms): ProgrammeTerms['dealReg'] {
  const upliftPct = terms.regUpliftPct ?? programme.regUpliftPct
  const minDealMinor = terms.regMinDealMinor ?? programme.regMinDealMinor ?? undefined
  return upliftPct === null || upliftPct === 0 ? undefined : { upliftPct, minDealMinor }
}

function rebateOf(programme: Programme, brackets: readonly Bracket[]): ProgrammeTerms['rebate'] {
  return {
    type: programme.rebateType,
    basis: programme.rebateBasis,
    brackets: brackets.map(({ fromMinor, pct }) => ({ fromMinor, pct })),
    includeRenewals: programme.rebateRenewals,
  }
}

function bonusesOf(
  programme: Programme,
): Pick<ProgrammeTerms, 'accelerator' | 'quotaBonus' | 'retention' | 'spiff'> {
  const { acceleratorTargetMinor, acceleratorPct, quotaTargetMinor, quotaBonusMinor } = programme
  const { retentionPct, retentionPerCustomerMinor, spiffPerDealMinor } = programme
  return {
    accelerator:
      acceleratorTargetMinor === null || acceleratorPct === null
        ? undefined
        : {
            targetMinor: acceleratorTargetMinor,
            triggerPct: programme.acceleratorTriggerPct ?? 0,
            pct: acceleratorPct,
          },
    quotaBonus:
      quotaTargetMinor === null || quotaBonusMinor === null
        ? undefined
        : { targetMinor: quotaTargetMinor, bonusMinor: quotaBonusMinor },
    retention:
      retentionPct === null && retentionPerCustomerMinor === null
        ? undefined
        : { pct: retentionPct ?? undefined, perCustomerMinor: retentionPerCustomerMinor ?? undefined },
    spiff:
      spiffPerDealMinor === null
        ? undefined
        : {
            perDealMinor: spiffPerDealMinor,
            minDealMinor: programme.spiffMinDealMinor ?? undefined,
            kinds: programme.spiffKinds,
            maxCount: programme.spiffMaxCount ?? undefined,
          },
  }
}

function certificationOf(programme: Programme, terms: TierTerms): ProgrammeTerms['certification'] {
  const perPersonMinor = terms.certPerPersonMinor ?? programme.certPerPersonMinor
  const maxPeople = terms.certMaxPeople ?? programme.certMaxPeople ?? undefined
  return perPersonMinor === null || perPersonMinor === 0 ? undefined : { perPersonMinor, maxPeople }
}
