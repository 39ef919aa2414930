import { formatAmount } from '#domain/money/money.ts'
import type { RequirementMetric } from '#records/requirement.ts'

/** What a metric of the requirements is called in a table. */
export const METRIC_TITLES: Readonly<Record<RequirementMetric, string>> = {
  revenueMinor: 'Revenue won',
  deals: 'Deals won',
  referrals: 'Referrals',
  certified: 'Certified people',
}

/** What has to be done for a condition, as a deed: "sell $150,000", "certify 2 people". */
export function deedFor(metric: RequirementMetric, min: number, currency: string): string {
  const count = (one: string, many = `${one}s`) => `${min} ${min === 1 ? one : many}`
  switch (metric) {
    case 'revenueMinor':
      return `sell ${formatAmount(min, currency)}`
    case 'deals':
      return `win ${count('deal')}`
    case 'referrals':
      return `refer ${count('customer')}`
    case 'certified':
      return `certify ${count('person', 'people')}`
  }
}

/** What is missing of a condition: "$30,000 more", "2 more people certified". */
export function missingText(metric: string, short: number, currency: string): string {
  if (metric === 'revenueMinor') return `${formatAmount(short, currency)} more`
  const one = short === 1
  if (metric === 'certified') return `${short} more ${one ? 'person' : 'people'} certified`
  return `${short} more ${metric === 'deals' ? 'deal' : 'referral'}${one ? '' : 's'}`
}
