import { newParticipant, type Participant } from '#records/participant.ts'

export type TierName = 'Registered' | 'Silver' | 'Gold' | 'Platinum'

/** The company in the middle, its two segments on the left, partners around it by role. */
export function northwindParticipants(tierId: (name: TierName) => string): readonly Participant[] {
  return [
    newParticipant({
      id: 'participant:northwind',
      kind: 'company',
      name: 'Northwind CRM',
      owner: 'Head of partnerships',
      gives: 'A CRM for mid-size software and service firms, margin, certification, a partner manager',
      gets: 'Revenue, reach in DACH and the Nordics, implementation capacity, product feedback',
      note: '$8.4M in licences a year, 31 % of it from or with partners. The app revenue share is not counted in that.',
    }),
    ...segments(),
    ...technologyPartners(tierId),
    ...servicePartners(tierId),
    ...channelPartners(tierId),
    ...influencePartners(),
  ]
}

function segments(): readonly Participant[] {
  return [
    newParticipant({
      id: 'participant:mid-market-tech',
      kind: 'customer-segment',
      name: 'Mid-market tech',
      x: -545,
      y: -150,
      regions: ['DACH', 'UK & Ireland', 'Nordics'],
      segments: ['mid-market'],
      motions: ['sell-to'],
      owner: 'Sales director mid-market',
      tags: ['core'],
      gives: 'Subscriptions, references',
      gets: 'One place for customers, quotes and renewals',
      note: '412 accounts, software and IT firms with 50 to 500 people.',
    }),
    newParticipant({
      id: 'participant:eu-agencies',
      kind: 'customer-segment',
      name: 'EU agencies',
      x: -545,
      y: 75,
      regions: ['DACH', 'Benelux', 'France'],
      segments: ['agencies'],
      motions: ['sell-to'],
      owner: 'Sales lead small business',
      gives: 'Subscriptions, word of mouth',
      gets: 'Pipeline and project hand-over in one tool',
      note: '168 accounts, 10 to 80 people. Half of them first saw us in the marketplace or in a comparison.',
    }),
  ]
}

function technologyPartners(tierId: (name: TierName) => string): readonly Participant[] {
  return [
    newParticipant({
      id: 'participant:ledgerly',
      kind: 'isv',
      name: 'Ledgerly',
      x: -190,
      y: -300,
      regions: ['DACH', 'UK & Ireland', 'Benelux'],
      segments: ['mid-market'],
      motions: ['build-with', 'sell-with'],
      stage: 'scale',
      tierId: tierId('Platinum'),
      owner: 'Technology partner manager',
      tags: ['finance'],
      gives: 'Billing app inside the CRM, joint deals, a share of app revenue',
      gets: 'API, data model, a listing on our page, leads from renewals',
      signedOn: '2022-03-14',
      note: 'Used by 140 of our accounts. Co-sells with two of our account executives.',
    }),
    newParticipant({
      id: 'participant:formwave',
      kind: 'isv',
      name: 'Formwave',
      x: 150,
      y: -310,
      regions: ['Benelux', 'France'],
      segments: ['agencies', 'mid-market'],
      motions: ['build-with'],
      stage: 'activate',
      tierId: tierId('Gold'),
      owner: 'Technology partner manager',
      tags: ['marketing'],
      gives: 'Form and survey connector',
      gets: 'API access, technical help',
      signedOn: '2024-09-02',
      note: 'Connector live since spring; no joint campaign yet.',
    }),
  ]
}

function servicePartners(tierId: (name: TierName) => string): readonly Participant[] {
  return [
    newParticipant({
      id: 'participant:brightline',
      kind: 'si',
      name: 'Brightline',
      x: 420,
      y: -255,
      regions: ['UK & Ireland', 'Nordics'],
      segments: ['mid-market'],
      motions: ['sell-with', 'refer'],
      stage: 'scale',
      tierId: tierId('Gold'),
      owner: 'Partner manager North',
      gives: 'Implementations, leads from its consulting work',
      gets: 'Certification, MDF, first call on service projects',
      signedOn: '2022-11-21',
      note: 'Nine certified consultants. Half of the MDF goes into a yearly customer day.',
    }),
    newParticipant({
      id: 'participant:kestrel',
      kind: 'si',
      name: 'Kestrel Consulting',
      x: 550,
      y: -115,
      regions: ['Nordics'],
      segments: ['mid-market', 'agencies'],
      motions: ['refer'],
      stage: 'identify',
      tierId: tierId('Registered'),
      owner: 'Partner manager North',
      gives: 'Occasional referrals',
      gets: 'A referral fee of 8 %',
      note: 'Two consultants, none certified yet. Worth a pilot if they name a lead for the practice.',
    }),
  ]
}

function channelPartners(tierId: (name: TierName) => string): readonly Participant[] {
  return [
    newParticipant({
      id: 'participant:datahaus',
      kind: 'var',
      name: 'Datahaus GmbH',
      x: 550,
      y: 75,
      regions: ['DACH'],
      segments: ['manufacturing'],
      motions: ['sell-through'],
      stage: 'activate',
      tierId: tierId('Silver'),
      owner: 'Partner manager DACH',
      tags: ['manufacturing'],
      gives: 'Sales force of 12 in two countries, first-line support in German',
      gets: '25 % off list, MDF',
      signedOn: '2024-02-05',
      note: 'Buys at 25 % off list and sells to manufacturers in DACH, a segment we do not serve ourselves and have not put on the map.',
    }),
    newParticipant({
      id: 'participant:opsnorth',
      kind: 'msp',
      name: 'OpsNorth',
      x: 420,
      y: 250,
      regions: ['Nordics'],
      segments: ['mid-market'],
      motions: ['sell-through', 'sell-to'],
      stage: 'identify',
      tierId: tierId('Registered'),
      owner: 'Partner manager North',
      gives: 'Runs the CRM as part of its managed workplace',
      gets: 'Bulk licences at 20 % off list',
      signedOn: '2025-08-18',
      note: 'No training taken and no named contact in support: nothing but the discount ties them to us.',
    }),
    newParticipant({
      id: 'participant:appsource',
      kind: 'marketplace',
      name: 'AppSource',
      x: -470,
      y: 295,
      regions: ['DACH', 'Benelux', 'France'],
      segments: ['agencies'],
      motions: ['sell-through'],
      stage: 'activate',
      owner: 'Growth marketing lead',
      gives: 'Discovery, procurement, invoicing',
      gets: 'A listing and 15 % of each sale',
      signedOn: '2023-05-11',
      note: 'Stands for a business app store; its figures are as invented as the rest.',
    }),
  ]
}

function influencePartners(): readonly Participant[] {
  return [
    newParticipant({
      id: 'participant:revops-collective',
      kind: 'influencer',
      furtherKinds: ['community'],
      name: 'RevOps Collective',
      x: -165,
      y: 325,
      regions: ['UK & Ireland', 'DACH', 'Nordics'],
      segments: ['mid-market'],
      motions: ['market-with'],
      stage: 'activate',
      owner: 'Growth marketing lead',
      gives: 'Newsletter and podcast heard by 6,000 revenue operations people',
      gets: 'Nothing yet; a sponsorship is planned',
      note: 'Mentions us without being asked. Give something back before somebody else does.',
    }),
    newParticipant({
      id: 'participant:saas-ledger-review',
      kind: 'affiliate',
      name: 'SaaS Ledger Review',
      x: 150,
      y: 330,
      regions: ['Benelux', 'France', 'DACH'],
      segments: ['agencies'],
      motions: ['refer'],
      stage: 'activate',
      owner: 'Growth marketing lead',
      gives: 'Tracked leads from its comparisons',
      gets: '10 % of the first year',
      signedOn: '2024-01-15',
      note: 'Ranks first for "CRM for agencies" in three languages.',
    }),
  ]
}
