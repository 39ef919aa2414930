import { isWithin } from '#domain/calendar/days.ts'
import { type PartnerSales, salesByPartner, salesOf } from '#domain/incentives/partnerSales.ts'
import { type PartnerYear, partnerYears } from '#domain/incentives/partnerYears.ts'
import { programmeOf, type TierReading } from '#domain/incentives/programmeReading.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import type { TierMetrics } from '#domain/incentives/requirement.ts'
import type { ProgrammeTerms, TierRates } from '#domain/incentives/terms.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { SimulatedFlow } from '#domain/simulation/simulatedFlow.ts'
import { tierNeeds, type TierNeed } from '#domain/simulation/tierNeeds.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

/** What a programme pays in a simulated year, as plain data that can be posted to a worker; minor units. */
export interface ProgrammePlan {
  /** Every partner that takes anything or has a tier; the same ones in the same order whatever the programme. */
  readonly partners: readonly PartnerPlan[]
  /** Market development funds: a cost, and not the partners' income. */
  readonly mdfMinor: number
  /** Ids of rewards typed by hand whose amount is not known: they are in no run. */
  readonly unknown: readonly string[]
}

export interface PartnerPlan {
  readonly partnerId: string
  /** Its part in the payments: places in the simulated flows, and list price for one unit paid. */
  readonly sales: readonly { readonly flow: number; readonly listed: number }[]
  /** `null` where the programme does not set what it is paid. */
  readonly terms: { readonly rule: ProgrammeTerms; readonly rates: TierRates } | null
  /** Commission and rebates typed by hand: the same in each run. */
  readonly agreedMinor: number
  /** Lowest first; empty without a tier of the programme. */
  readonly tiers: readonly TierNeed[]
}

/**
 * Reads a programme for a simulation of `flows`. What a partner pays is net of its margin; its list price is reckoned
 * with the margin of `pricedBy`, the programme in force, so that two programmes are compared on the same sales.
 */
export function programmePlan(
  records: Records,
  flows: readonly SimulatedFlow[],
  programmeId: string | null,
  pricedBy = programmeId,
): ProgrammePlan {
  const [tiers, prices] = [tierReadings(records, programmeId), tierReadings(records, pricedBy)]
  const years: ReadonlyMap<string, PartnerYear> =
    programmeId === null ? new Map() : partnerYears(records, programmeId)
  const sales = salesByPartner(records)
  const places = placesByPartner(records, flows)
  const agreed = agreedRewards(records, years)
  const span = spanOf(records)
  const partners = [...records.all('participant')].filter(
    (one) => isPartnerKind(one.kind) && (places.has(one.id) || agreed.byPartner.has(one.id)),
  )
  const rewarded = rewardedPartners(records)
  return {
    partners: partners.map(({ id, tierId }) => {
      const tier = tiers.find((one) => one.tier.id === tierId)
      const listed = rewarded.has(id) ? listedFor(prices.find((one) => one.tier.id === tierId)) : 1
      return {
        partnerId: id,
        sales: (places.get(id) ?? []).map(({ flow, pays }) => ({ flow, listed: pays ? listed : 1 })),
        terms: tier && rewarded.has(id) ? { rule: tier.rule, rates: tier.rates } : null,
        agreedMinor: agreed.byPartner.get(id) ?? 0,
        tiers: tier ? tierNeeds(tiers, otherMetrics(salesOf(sales, id), span)) : [],
      }
    }),
    mdfMinor: agreed.mdfMinor + [...years.values()].reduce((sum, { mdf }) => sum + mdf.amountMinor, 0),
    unknown: agreed.unknown,
  }
}

function tierReadings(records: Records, programmeId: string | null): readonly TierReading[] {
  return programmeId === null ? [] : (programmeOf(records, programmeId)?.tiers ?? [])
}

/** List price for one unit that is paid net of the margin; 0 where the margin leaves nothing to pay. */
function listedFor(tier: TierReading | undefined): number {
  if (!tier || tier.rule.mode !== 'margin') return 1
  const left = 1 - Math.min(tier.rates.basePct, tier.rule.maxRatePct ?? 100) / 100
  return left <= 0 ? 0 : 1 / left
}

/** The simulated payments that each participant makes, or has a part in. */
function placesByPartner(records: Records, flows: readonly SimulatedFlow[]) {
  const places = new Map<string, { readonly flow: number; readonly pays: boolean }[]>()
  for (const [place, { id }] of flows.entries()) {
    const flow = records.find('flow', id)
    if (!flow) continue
    for (const partner of new Set([flow.from, ...flow.via])) {
      const known = places.get(partner) ?? []
      places.set(partner, [...known, { flow: place, pays: partner === flow.from }])
    }
  }
  return places
}

/** Those whose margin or commission takes its amount from the programme: what is typed stays typed (DESIGN.md §3). */
function rewardedPartners(records: Records): ReadonlySet<string> {
  const rewards = rewardsFrom(records, 'programme')
  return new Set(rewards.filter(({ kind }) => kind === 'margin' || kind === 'commission').map(({ to }) => to))
}

function rewardsFrom(records: Records, source: Flow['amountSource']): readonly Flow[] {
  const company = companyOf(records)?.id
  if (company === undefined) return []
  return [...records.flowsAt(company)].filter(
    ({ from, status, amountSource }) => from === company && status === 'active' && amountSource === source,
  )
}

/** A margin is no payment: what is paid to us is net of it. */
function agreedRewards(records: Records, years: ReadonlyMap<string, PartnerYear>) {
  const byPartner = new Map<string, number>()
  const unknown: string[] = []
  let mdfMinor = 0
  for (const { id, kind, to, amountMinor } of rewardsFrom(records, 'typed')) {
    if (kind !== 'commission' && kind !== 'rebate' && kind !== 'mdf') continue
    if (amountMinor === null) unknown.push(id)
    else if (kind !== 'mdf') byPartner.set(to, (byPartner.get(to) ?? 0) + amountMinor)
    else if ((years.get(to)?.mdf.amountMinor ?? 0) === 0) mdfMinor += amountMinor
  }
  return { byPartner, unknown, mdfMinor }
}

function spanOf(records: Records) {
  const year = programmeYear(records)
  return { start: year?.[0]?.start ?? '', end: year?.at(-1)?.end ?? '' }
}

/** What a tier asks for besides revenue stays as it was in the last year: nobody has guessed at it. */
function otherMetrics(
  sales: PartnerSales,
  span: { readonly start: string; readonly end: string },
): TierMetrics {
  return {
    deals: sales.credited.filter(({ refundOf, closedOn }) => refundOf === null && isWithin(closedOn, span))
      .length,
    referrals: sales.sourced.filter(({ createdOn }) => isWithin(createdOn, span)).length,
    certified: sales.certifications.reduce((sum, { people }) => sum + people, 0),
  }
}
