import type { ProgrammeField } from '#domain/incentives/programmeFields.ts'

/** A field of the programme, or its rebate for all tiers. */
export type RuleId = ProgrammeField | 'rebate'

export interface RuleGroup {
  readonly title: string
  readonly hint: string
  readonly fields: readonly RuleId[]
}

/** What holds for all tiers of a programme, in the order in which it is decided; MDF criteria are the MDF desk's. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: 'How partners are paid',
    hint: 'Margin, commission or a flat fee, and when the money comes',
    fields: ['mode', 'paymentRhythm', 'paymentDays', 'minPayoutMinor', 'paidOn', 'exclusivity'],
  },
  {
    title: 'Deal registration',
    hint: 'For tiers that have nothing of their own',
    fields: ['regUpliftPct', 'regMinDealMinor', 'regDays', 'regConditions'],
  },
  {
    title: 'Ceilings and grace',
    hint: 'The uplift is trimmed first; a tier is lost after the grace',
    fields: ['maxRatePct', 'maxPerDealMinor', 'maxExtrasMinor', 'graceQuarters'],
  },
  {
    title: 'Volume rebate',
    hint: 'For tiers that have no steps of their own',
    fields: ['rebate', 'rebateType', 'rebateBasis', 'rebateRenewals'],
  },
  {
    title: 'Accelerator and quota bonus',
    hint: 'For beating a target in a quarter',
    fields: [
      'acceleratorTargetMinor',
      'acceleratorTriggerPct',
      'acceleratorPct',
      'quotaTargetMinor',
      'quotaBonusMinor',
    ],
  },
  {
    title: 'Retention and certification',
    hint: 'For customers kept and people trained',
    fields: ['retentionPct', 'retentionPerCustomerMinor', 'certPerPersonMinor', 'certMaxPeople'],
  },
  {
    title: 'SPIFF',
    hint: 'To the partner’s sellers, a cost of ours',
    fields: ['spiffPerDealMinor', 'spiffMinDealMinor', 'spiffMaxCount', 'spiffKinds'],
  },
  {
    title: 'What it costs and brings us',
    hint: 'For us alone: the programme guide leaves it out',
    fields: ['grossMarginPct', 'incrementalPct', 'overheadMinor', 'specialCases'],
  },
]
