import { newFlow, type Flow } from '#records/flow.ts'
import { newMap } from '#records/map.ts'
import { newParticipant, type Participant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'

const SOURCE = '(as reported in the course module; source named: Partner Principles)'
const HUBSPOT = 'participant:hubspot'
const ACADEMY = 'participant:hubspot-academy'
const AGENCIES = 'participant:solutions-partners'
const BUSINESSES = 'participant:small-businesses'

/** HubSpot's Solutions Partner Program in reported facts: no amount is known, so none is given. */
export function hubspot(): AnyRecord[] {
  return [
    {
      ...newMap('HubSpot’s agency ecosystem', 'USD'),
      note: `A case study ${SOURCE}. Amounts a year are not part of what is reported and stay unknown: "–" is not zero.`,
    },
    ...participants(),
    ...programmeFlows(),
    ...customerFlows(),
  ]
}

function participants(): readonly Participant[] {
  return [
    newParticipant({
      id: HUBSPOT,
      kind: 'company',
      name: 'HubSpot',
      gives:
        'Software to resell, commission, co-marketing funds, training, a Channel Account Manager for top partners',
      gets: 'Revenue and customers through agencies',
      note: `Runs the Solutions Partner Program. Partners drive about 45 % of revenue by 2022 and referred about 33 % of customers ${SOURCE}.`,
    }),
    newParticipant({
      id: AGENCIES,
      kind: 'agency',
      name: 'Solutions Partners',
      x: 340,
      y: -230,
      motions: ['sell-through', 'sell-with'],
      gives: 'Resale of HubSpot, onboarding, inbound services',
      gets: 'Recurring revenue, commission on software sold, co-marketing funds, training',
      note: `Marketing agencies in a programme with tiered incentives ${SOURCE}.`,
    }),
    newParticipant({
      id: ACADEMY,
      kind: 'training',
      name: 'HubSpot Academy',
      x: 500,
      y: 60,
      motions: ['market-with'],
      gives: 'Certification of agency staff',
      note: `Certifies agency staff ${SOURCE}.`,
    }),
    newParticipant({
      id: BUSINESSES,
      kind: 'customer-segment',
      name: 'Small and mid-size businesses',
      x: -450,
      y: -150,
      motions: ['sell-to'],
      gets: 'Inbound marketing software and services',
      note: `Small and mid-size businesses seeking inbound marketing ${SOURCE}.`,
    }),
  ]
}

/** Between HubSpot and the agencies. */
function programmeFlows(): readonly Flow[] {
  return [
    given('resale', HUBSPOT, AGENCIES, 'product', 'software to resell', 'Marketing agencies resell HubSpot'),
    given('commission', HUBSPOT, AGENCIES, 'commission', 'commission', 'Tiered commission on software sold', {
      inReturnFor: 'flow:referrals',
    }),
    given(
      'funds',
      HUBSPOT,
      AGENCIES,
      'mdf',
      'co-marketing funds',
      'Co-marketing funds, part of the tiered incentives',
    ),
    given(
      'manager',
      HUBSPOT,
      AGENCIES,
      'support',
      'Channel Account Manager',
      'A Channel Account Manager supports top partners',
      { tangible: false },
    ),
    given(
      'referrals',
      AGENCIES,
      HUBSPOT,
      'referral',
      'customers referred',
      'Partners referred about 33 % of customers, with higher lifetime value than direct ones',
      { weight: 5 },
    ),
    given(
      'certification',
      ACADEMY,
      AGENCIES,
      'enablement',
      'certification',
      'HubSpot Academy certifies agency staff',
      {
        tangible: false,
      },
    ),
  ]
}

/** Between the businesses and those who serve them. */
function customerFlows(): readonly Flow[] {
  return [
    given(
      'software',
      HUBSPOT,
      BUSINESSES,
      'product',
      'inbound software',
      'Businesses seek inbound marketing',
      {
        weight: 5,
      },
    ),
    given(
      'subscriptions',
      BUSINESSES,
      HUBSPOT,
      'payment',
      'subscriptions',
      'Partners drive about 45 % of revenue by 2022',
      { weight: 5, inReturnFor: 'flow:software', via: [AGENCIES] },
    ),
    given(
      'services',
      AGENCIES,
      BUSINESSES,
      'services',
      'onboarding, inbound services',
      'Agencies provide onboarding and inbound services',
      { weight: 4 },
    ),
    given('fees', BUSINESSES, AGENCIES, 'payment', 'recurring revenue', 'Agencies earn recurring revenue', {
      weight: 5,
      inReturnFor: 'flow:services',
    }),
  ]
}

function given(
  name: string,
  from: string,
  to: string,
  kind: Flow['kind'],
  label: string,
  fact: string,
  more: Partial<Flow> = {},
): Flow {
  return newFlow({ id: `flow:${name}`, from, to, kind, label, note: `${fact} ${SOURCE}.`, ...more })
}
