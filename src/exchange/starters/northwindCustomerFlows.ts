import { dollars, flow, id, US, who } from '#exchange/starters/northwindFlow.ts'
import type { Flow } from '#records/flow.ts'

/** What the two segments pay for, directly, with partners' help and in the marketplace. */
export function northwindCustomerFlows(): readonly Flow[] {
  return [...segmentFlows(), ...marketplaceFlows()]
}

function segmentFlows(): readonly Flow[] {
  const midMarket = 'mid-market-tech'
  const agencies = 'eu-agencies'
  return [
    flow('mid-licences', US, midMarket, {
      kind: 'product',
      label: 'licences',
      ...dollars(6_003_000),
      weight: 5,
    }),
    flow('mid-direct', midMarket, US, {
      kind: 'payment',
      label: 'direct sales',
      ...dollars(4_623_000, 4_300_000, 4_900_000),
      weight: 5,
      inReturnFor: id('mid-licences'),
    }),
    flow('mid-brightline', midMarket, US, {
      kind: 'payment',
      label: 'sales with Brightline',
      ...dollars(640_000, 480_000, 800_000),
      weight: 4,
      inReturnFor: id('mid-licences'),
      via: [who('brightline')],
    }),
    flow('mid-ledgerly', midMarket, US, {
      kind: 'payment',
      label: 'sales with Ledgerly',
      ...dollars(740_000, 600_000, 850_000),
      weight: 4,
      inReturnFor: id('mid-licences'),
      via: [who('ledgerly')],
    }),
    flow('eu-licences', US, agencies, {
      kind: 'product',
      label: 'licences',
      ...dollars(1_616_000),
      weight: 5,
    }),
    flow('eu-direct', agencies, US, {
      kind: 'payment',
      label: 'direct sales',
      ...dollars(1_176_000, 1_000_000, 1_300_000),
      weight: 4,
      inReturnFor: id('eu-licences'),
      note: '168 accounts at $7,000 a year.',
    }),
    flow('eu-affiliate', agencies, US, {
      kind: 'payment',
      label: 'sales from reviews',
      ...dollars(380_000, 300_000, 460_000),
      weight: 3,
      inReturnFor: id('eu-licences'),
      via: [who('saas-ledger-review')],
    }),
    flow('eu-kestrel', agencies, US, {
      kind: 'payment',
      label: 'sales from referrals',
      ...dollars(60_000, 20_000, 110_000),
      weight: 2,
      inReturnFor: id('eu-licences'),
      via: [who('kestrel')],
    }),
  ]
}

function marketplaceFlows(): readonly Flow[] {
  return [
    flow('appsource-listing', US, 'appsource', {
      kind: 'content',
      label: 'listing',
      tangible: false,
      weight: 3,
    }),
    flow('appsource-fee', US, 'appsource', {
      kind: 'margin',
      label: '15 % listing fee',
      ...dollars(60_000),
      weight: 3,
      note: '15 % of $400,000, kept back by the marketplace.',
    }),
    flow('appsource-payment', 'appsource', US, {
      kind: 'payment',
      label: 'marketplace sales, net',
      ...dollars(340_000, 280_000, 400_000),
      weight: 4,
      inReturnFor: id('appsource-listing'),
      note: '$400,000 list less the 15 % fee.',
    }),
    flow('appsource-discovery', 'appsource', 'eu-agencies', {
      kind: 'access',
      label: 'discovery',
      tangible: false,
      weight: 3,
    }),
    flow('appsource-purchases', 'eu-agencies', 'appsource', {
      kind: 'payment',
      label: 'purchases',
      ...dollars(400_000, 330_000, 470_000),
      weight: 3,
      inReturnFor: id('appsource-discovery'),
    }),
  ]
}
