import { METRIC_TITLES } from '#domain/incentives/metricWords.ts'
import { TIER_FIELDS, type TierField } from '#domain/incentives/programmeFields.ts'
import type { CellSpec } from '#domain/incentives/readCell.ts'
import type { PayMode } from '#records/programme.ts'
import { REQUIREMENT_METRICS, type RequirementMetric } from '#records/requirement.ts'

/** A row of the tier table: a metric a tier asks for, a field of its terms, or its rebate. */
export type TierRowId = RequirementMetric | TierField | 'rebate'

export interface TierRow {
  readonly id: TierRowId
  readonly title: string
  /** Shown even where no tier has anything in it. */
  readonly usual: boolean
}

export interface TierRowSection {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly rows: readonly TierRow[]
}

/** The tier table in the sections of the incentive worksheet; what the mode of pay decides comes first in the base. */
export function tierSections(mode: PayMode): readonly TierRowSection[] {
  return [
    section('requirements', 'Requirements', 'over the last four quarters', [
      row('revenueMinor', METRIC_TITLES.revenueMinor, true),
      row('deals', METRIC_TITLES.deals),
      row('referrals', METRIC_TITLES.referrals),
      row('certified', METRIC_TITLES.certified, true),
      row('needs', 'Needs', true),
    ]),
    section('base', 'Base rate', BASE_HINTS[mode], baseRows(mode)),
    section('registration', 'Deal registration', 'points on top of the base', [
      row('regUpliftPct', 'Uplift', true),
      row('regMinDealMinor', 'From a deal of', true),
    ]),
    section('mdf', 'MDF per quarter', 'paid against proof', [row('mdfQuarterMinor', 'Allowance', true)]),
    section('bonuses', 'Bonuses & rebates', '', [
      row('rebate', 'Volume rebate', true),
      row('certPerPersonMinor', 'Per person certified', true),
      row('certMaxPeople', 'People rewarded at most'),
    ]),
    section('benefits', 'Other benefits', '', [
      row('partnerManager', 'Partner manager', true),
      row('leads', 'Leads from us', true),
      ...(['support', 'training', 'jointPr', 'roadmapPreview', 'executiveSponsor'] as const).map((field) =>
        row(field, TIER_FIELDS[field].title),
      ),
      row('otherBenefits', 'Other benefits', true),
    ]),
  ]
}

export function isMetric(id: TierRowId): id is RequirementMetric {
  return REQUIREMENT_METRICS.some((metric) => metric === id)
}

/** How the text of a cell in that row is read; a rebate has a reader of its own. */
export function tierRowSpec(id: Exclude<TierRowId, 'rebate'>): CellSpec {
  if (!isMetric(id)) return TIER_FIELDS[id]
  return { title: METRIC_TITLES[id], unit: id === 'revenueMinor' ? 'money' : 'count', optional: true }
}

const BASE_HINTS: Readonly<Record<PayMode, string>> = {
  margin: 'what the partner keeps of the price',
  commission: 'what we pay the partner',
  flat: 'a fixed fee per new customer',
}

function baseRows(mode: PayMode): readonly TierRow[] {
  const flat = mode === 'flat'
  const fee = row('flatFeeMinor', 'Per new customer', flat)
  const rates = [
    row('basePct', 'New deals', !flat),
    row('expansionPct', 'Expansion deals', !flat),
    row('renewalPct', 'Renewals', !flat),
  ]
  return [...(flat ? [fee, ...rates] : [...rates, fee]), row('maxPerDealMinor', 'Ceiling per deal')]
}

function row(id: TierRowId, title: string, usual = false): TierRow {
  return { id, title, usual }
}

function section(id: string, title: string, hint: string, rows: readonly TierRow[]): TierRowSection {
  return { id: `section:${id}`, title, hint, rows }
}
