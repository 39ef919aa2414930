import { newDeal, type Deal } from '#records/deal.ts'
import { newProgramme, type Programme } from '#records/programme.ts'
import type { AnyRecord } from '#records/record.ts'
import { newRequirement } from '#records/requirement.ts'
import type { Tier } from '#records/tier.ts'
import { newTierTerms, type TierTerms } from '#records/tierTerms.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCompany, aMapWith, aParticipant } from '../support/builders.ts'

export function aTier(id: string, order: number): Tier {
  return { id, type: 'tier', name: id, order }
}

export function aProgramme(id: string, fields: Partial<Programme> = {}): Programme {
  return newProgramme({ id, name: id, ...fields })
}

export function someTierTerms(tierId: string, fields: Partial<TierTerms> = {}): TierTerms {
  return newTierTerms({ programmeId: 'now', tierId, ...fields })
}

export function aDeal(id: string, fields: Partial<Deal> = {}): Deal {
  return newDeal({ id, name: id, ...fields })
}

/** The programme "now", current, with Silver at 15 % and Gold at 20 %, two deals a year for Gold; partners a and b in Gold. */
export function incentiveMap(...more: readonly AnyRecord[]): OpenMap {
  return aMapWith(
    aCompany('us'),
    aTier('Silver', 1),
    aTier('Gold', 2),
    aProgramme('now', { status: 'current' }),
    someTierTerms('Silver', { basePct: 15 }),
    someTierTerms('Gold', { basePct: 20 }),
    newRequirement({ programmeId: 'now', tierId: 'Gold', metric: 'deals', min: 2 }),
    aParticipant('a', { tierId: 'Gold' }),
    aParticipant('b', { tierId: 'Gold' }),
    ...more,
  )
}
