import { northwindCustomerFlows } from '#exchange/starters/northwindCustomerFlows.ts'
import { northwindFit } from '#exchange/starters/northwindFit.ts'
import { northwindDeals } from '#exchange/starters/northwindDeals.ts'
import { northwindLifecycle } from '#exchange/starters/northwindLifecycle.ts'
import { northwindNeeds } from '#exchange/starters/northwindNeeds.ts'
import { northwindParticipants, type TierName } from '#exchange/starters/northwindParticipants.ts'
import { northwindPartnerFlows } from '#exchange/starters/northwindPartnerFlows.ts'
import { northwindProgramme } from '#exchange/starters/northwindProgramme.ts'
import { northwindScorecards } from '#exchange/starters/northwindScorecards.ts'
import { northwindStory } from '#exchange/starters/northwindStory.ts'
import { newMap } from '#records/map.ts'
import type { AnyRecord } from '#records/record.ts'

const TIERS: readonly TierName[] = ['Registered', 'Silver', 'Gold', 'Platinum']

/**
 * Northwind CRM, an invented company, as one consistent model: licence payments into it sum to $8,400,000 a year, of
 * which $2,601,000 come from or with partners; payments are entered net of margin (rules.md §9).
 */
export function northwind(): AnyRecord[] {
  return [
    {
      ...newMap('Northwind partner map', 'USD'),
      note: 'An example. Northwind CRM and everyone on this map are invented, and so is every figure.\n\nHow to read it: list prices stand on the licence flows, payments are net of the margin left to the partner. A payment in which a partner had a part names it under "via".',
    },
    ...TIERS.map((name, order) => ({ id: tierId(name), type: 'tier' as const, name, order })),
    ...northwindParticipants(tierId),
    ...northwindCustomerFlows(),
    ...northwindPartnerFlows(),
    ...northwindFit(),
    ...northwindStory(),
    ...northwindProgramme(tierId),
    ...northwindDeals(),
    ...northwindScorecards(),
    ...northwindLifecycle(),
    ...northwindNeeds(),
  ]
}

function tierId(name: TierName): string {
  return `tier:${name.toLowerCase()}`
}
