import type { KindInfo } from '#domain/kinds/kindInfo.ts'

/** The company itself and those who buy (rules.md §1). */
export const CUSTOMER_KINDS = {
  company: {
    id: 'company',
    term: 'Our company',
    short: 'Our company',
    group: null,
    what: 'You: the vendor at the centre; exactly one per map.',
    gives: 'product, margin, enablement',
    gets: 'revenue, reach, feedback',
    motions: [],
    revenueModel: 'licences, subscriptions',
    timeToValue: '–',
    keyMetric: 'involved revenue %',
  },
  'customer-segment': {
    id: 'customer-segment',
    term: 'Customer segment',
    short: 'Segment',
    group: 'customers',
    what: 'Group of buyers with one need: an ICP slice, industry, size or region.',
    gives: 'payment, feedback',
    gets: 'product, services',
    motions: ['sell-to'],
    revenueModel: 'pays',
    timeToValue: '–',
    keyMetric: 'served or not, number of routes',
  },
  customer: {
    id: 'customer',
    term: 'Customer',
    short: 'Customer',
    group: 'customers',
    what: 'One named account: an end user.',
    gives: 'payment, references',
    gets: 'product',
    motions: ['sell-to'],
    revenueModel: 'pays',
    timeToValue: '–',
    keyMetric: 'ARR, retention',
  },
} as const satisfies Record<string, KindInfo>
