import type { CellSpec } from '#domain/incentives/readCell.ts'
import { PAID_ON, PAY_MODES, PAYMENT_RHYTHMS, REBATE_BASES, REBATE_TYPES } from '#records/programme.ts'
import type { Programme } from '#records/programme.ts'
import type { TierTerms } from '#records/tierTerms.ts'

/** Fields of a programme that a person sets one at a time; the status is set by making it current. */
export type ProgrammeField = Exclude<keyof Programme, 'id' | 'type' | 'status' | 'order' | 'name'>

/** Fields of a tier in a programme that a person sets one at a time. */
export type TierField = Exclude<keyof TierTerms, 'id' | 'type' | 'programmeId' | 'tierId'>

const money = (title: string): CellSpec => ({ title, unit: 'money', optional: true })
const pct = (title: string): CellSpec => ({ title, unit: 'pct', optional: true })
const line = (title: string): CellSpec => ({ title, unit: 'line', optional: true })

/** How each field of a programme is called and read. */
export const PROGRAMME_FIELDS: Readonly<Record<ProgrammeField, CellSpec>> = {
  mode: { title: 'How partners are paid', unit: 'choice', choices: PAY_MODES },
  graceQuarters: { title: 'Quarters of grace', unit: 'count' },
  regUpliftPct: { title: 'Uplift for a registered deal', unit: 'points', optional: true },
  regMinDealMinor: money('Smallest deal that is registered'),
  regDays: { title: 'Days a registration is open', unit: 'count', optional: true },
  regConditions: line('Conditions of a registration'),
  maxRatePct: pct('Ceiling on the rate'),
  maxPerDealMinor: money('Ceiling per deal'),
  maxExtrasMinor: money('Ceiling on rebate and bonuses'),
  rebateType: { title: 'Kind of rebate', unit: 'choice', choices: REBATE_TYPES },
  rebateBasis: { title: 'Volume of the rebate', unit: 'choice', choices: REBATE_BASES },
  rebateRenewals: { title: 'Renewals count for the rebate', unit: 'flag' },
  acceleratorTargetMinor: money('Target of the accelerator'),
  acceleratorTriggerPct: pct('Trigger of the accelerator'),
  acceleratorPct: pct('Accelerator'),
  quotaTargetMinor: money('Target of the quota bonus'),
  quotaBonusMinor: money('Quota bonus'),
  retentionPct: pct('Retention bonus'),
  retentionPerCustomerMinor: money('Retention bonus per customer'),
  certPerPersonMinor: money('Reward per person certified'),
  certMaxPeople: { title: 'Most people rewarded', unit: 'count', optional: true },
  spiffPerDealMinor: money('SPIFF per deal'),
  spiffMinDealMinor: money('Smallest deal with a SPIFF'),
  spiffKinds: { title: 'Deals with a SPIFF', unit: 'list', choices: ['new', 'expansion', 'renewal'] },
  spiffMaxCount: { title: 'Most SPIFFs a quarter', unit: 'count', optional: true },
  mdfTypes: { title: 'Activities MDF pays for', unit: 'list' },
  mdfMinPipelineRatio: { title: 'Pipeline expected per unit of MDF', unit: 'number' },
  mdfMinPartnerSharePct: { title: 'The partner’s own share', unit: 'pct' },
  mdfProofDays: { title: 'Days until proof is due', unit: 'count' },
  paymentRhythm: { title: 'Payout', unit: 'choice', choices: PAYMENT_RHYTHMS },
  paymentDays: { title: 'Days until payout', unit: 'count' },
  minPayoutMinor: money('Smallest payout'),
  paidOn: { title: 'Paid on', unit: 'choice', choices: PAID_ON },
  exclusivity: line('Exclusivity'),
  grossMarginPct: pct('Gross margin'),
  incrementalPct: { title: 'Share that would not have come anyway', unit: 'pct' },
  overheadMinor: money('Overhead a year'),
  specialCases: { title: 'Special cases', unit: 'note', optional: true },
  note: { title: 'Note', unit: 'note', optional: true },
}

/** How each field of a tier in a programme is called and read. */
export const TIER_FIELDS: Readonly<Record<TierField, CellSpec>> = {
  needs: { title: 'Needs', unit: 'choice', choices: ['any', 'all'] },
  basePct: pct('Base rate'),
  renewalPct: pct('Renewal rate'),
  expansionPct: pct('Expansion rate'),
  flatFeeMinor: money('Fee per new customer'),
  maxPerDealMinor: money('Ceiling per deal'),
  regUpliftPct: { title: 'Uplift for a registered deal', unit: 'points', optional: true },
  regMinDealMinor: money('Smallest deal that is registered'),
  mdfQuarterMinor: money('MDF per quarter'),
  certPerPersonMinor: money('Reward per person certified'),
  certMaxPeople: { title: 'Most people rewarded', unit: 'count', optional: true },
  leads: line('Leads from us'),
  partnerManager: line('Partner manager'),
  support: line('Support'),
  training: line('Training'),
  jointPr: line('Joint PR'),
  roadmapPreview: line('Roadmap preview'),
  executiveSponsor: line('Executive sponsor'),
  otherBenefits: line('Other benefits'),
}
