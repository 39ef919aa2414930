import { dollars, flow, id, US } from '#exchange/starters/northwindFlow.ts'
import type { Flow } from '#records/flow.ts'

/** What Northwind and each partner give each other in a year. */
export function northwindPartnerFlows(): readonly Flow[] {
  return [...technologyFlows(), ...serviceFlows(), ...channelFlows(), ...influenceFlows()]
}

function technologyFlows(): readonly Flow[] {
  return [
    flow('ledgerly-api', US, 'ledgerly', { kind: 'integration', label: 'API & data', weight: 5 }),
    flow('ledgerly-share', 'ledgerly', US, {
      kind: 'payment',
      label: 'app revenue share',
      ...dollars(180_000, 150_000, 220_000),
      weight: 3,
      inReturnFor: id('ledgerly-api'),
      note: '15 % of $1,200,000 that Ledgerly takes with the app.',
    }),
    flow('ledgerly-support', US, 'ledgerly', {
      kind: 'support',
      label: 'API support',
      tangible: false,
      weight: 3,
      inReturnFor: id('ledgerly-share'),
    }),
    flow('formwave-api', US, 'formwave', { kind: 'integration', label: 'API', weight: 4 }),
    flow('formwave-connector', 'formwave', US, {
      kind: 'integration',
      label: 'form connector',
      weight: 3,
      inReturnFor: id('formwave-api'),
    }),
    flow('formwave-help', US, 'formwave', {
      kind: 'support',
      label: 'technical help',
      tangible: false,
      weight: 3,
      inReturnFor: id('formwave-connector'),
    }),
  ]
}

function serviceFlows(): readonly Flow[] {
  return [
    flow('brightline-leads', 'brightline', US, {
      kind: 'referral',
      label: 'implementation leads',
      ...dollars(640_000, 480_000, 800_000),
      weight: 5,
      note: 'Worth of the licences won from these leads; the money itself comes from the customers.',
    }),
    flow('brightline-mdf', US, 'brightline', {
      kind: 'mdf',
      label: 'MDF',
      amountSource: 'programme',
      ...dollars(40_000),
      weight: 3,
      inReturnFor: id('brightline-leads'),
    }),
    flow('brightline-certification', US, 'brightline', {
      kind: 'enablement',
      label: 'certification',
      tangible: false,
      weight: 4,
      inReturnFor: id('brightline-leads'),
    }),
    flow('kestrel-referrals', 'kestrel', US, {
      kind: 'referral',
      label: 'referrals',
      ...dollars(60_000, 20_000, 110_000),
      weight: 2,
    }),
    flow('kestrel-fee', US, 'kestrel', {
      kind: 'commission',
      label: '8 % referral fee',
      ...dollars(4_800, 1_600, 8_800),
      weight: 3,
      inReturnFor: id('kestrel-referrals'),
    }),
  ]
}

function channelFlows(): readonly Flow[] {
  return [
    flow('datahaus-licences', US, 'datahaus', {
      kind: 'product',
      label: 'licences',
      ...dollars(460_000),
      weight: 4,
    }),
    flow('datahaus-margin', US, 'datahaus', {
      kind: 'margin',
      label: '25 % margin',
      amountSource: 'programme',
      ...dollars(115_000),
      weight: 4,
      note: '25 % of $460,000 list.',
    }),
    flow('datahaus-mdf', US, 'datahaus', {
      kind: 'mdf',
      label: 'MDF',
      amountSource: 'programme',
      ...dollars(5_000),
      weight: 2,
    }),
    flow('datahaus-enablement', US, 'datahaus', {
      kind: 'enablement',
      label: 'training',
      tangible: false,
      weight: 1,
      inReturnFor: id('datahaus-payment'),
    }),
    flow('datahaus-payment', 'datahaus', US, {
      kind: 'payment',
      label: 'licences, net',
      ...dollars(345_000, 270_000, 420_000),
      weight: 4,
      inReturnFor: id('datahaus-licences'),
      note: '$460,000 list less 25 % margin.',
    }),
    flow('opsnorth-licences', US, 'opsnorth', {
      kind: 'product',
      label: 'licences',
      ...dollars(120_000),
      weight: 3,
    }),
    flow('opsnorth-margin', US, 'opsnorth', {
      kind: 'margin',
      label: '20 % margin',
      amountSource: 'programme',
      ...dollars(24_000),
      weight: 3,
      note: '20 % of $120,000 list.',
    }),
    flow('opsnorth-payment', 'opsnorth', US, {
      kind: 'payment',
      label: 'licences, net',
      ...dollars(96_000, 60_000, 140_000),
      weight: 3,
      inReturnFor: id('opsnorth-licences'),
      note: '$120,000 list less 20 % margin.',
    }),
  ]
}

function influenceFlows(): readonly Flow[] {
  return [
    flow('revops-audience', 'revops-collective', US, {
      kind: 'content',
      label: 'audience',
      tangible: false,
      weight: 3,
    }),
    flow('revops-sponsorship', US, 'revops-collective', {
      kind: 'payment',
      label: 'podcast sponsorship',
      ...dollars(12_000, 8_000, 15_000),
      status: 'planned',
      inReturnFor: id('revops-audience'),
    }),
    flow('saas-ledger-leads', 'saas-ledger-review', US, {
      kind: 'referral',
      label: 'tracked leads',
      ...dollars(380_000, 300_000, 460_000),
      weight: 4,
      note: 'Worth of the licences won from these leads; the money itself comes from the customers.',
    }),
    flow('saas-ledger-commission', US, 'saas-ledger-review', {
      kind: 'commission',
      label: '10 % commission',
      ...dollars(38_000, 30_000, 46_000),
      weight: 5,
      inReturnFor: id('saas-ledger-leads'),
      note: '10 % of $380,000.',
    }),
    flow('saas-ledger-briefings', US, 'saas-ledger-review', {
      kind: 'enablement',
      label: 'product briefings',
      tangible: false,
      weight: 2,
      inReturnFor: id('saas-ledger-leads'),
    }),
  ]
}
