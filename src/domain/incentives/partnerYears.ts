import type { Quarter } from '#domain/calendar/quarter.ts'
import { dealStatements, type QuarterPayout } from '#domain/incentives/dealStatement.ts'
import { partnerMdf, type PartnerMdf } from '#domain/incentives/partnerMdf.ts'
import { type PartnerSales, salesByPartner, salesOf } from '#domain/incentives/partnerSales.ts'
import { paymentStatements } from '#domain/incentives/paymentStatement.ts'
import type { Payout } from '#domain/incentives/payout.ts'
import { programmeOf, type ProgrammeReading, type TierReading } from '#domain/incentives/programmeReading.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { keptByKey } from '#domain/memo/keptByKey.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/** What a partner sells and takes in a year under a programme, minor units. */
export interface PartnerYear {
  readonly partnerId: string
  readonly tier: TierReading
  /** From its deals, or, where it has none, from payment flows the programme rewards; `null` where it has neither. */
  readonly basis: 'deals' | 'payments' | null
  /** The statements behind it; without deals they are of no particular quarter. */
  readonly quarters: readonly QuarterPayout[]
  readonly payouts: readonly Payout[]
  readonly volumeMinor: number
  /** Base and uplift: margin or commission. */
  readonly dealsMinor: number
  /** Rebate, accelerator, quota bonus, retention and certification. */
  readonly extrasMinor: number
  readonly takeMinor: number
  readonly spiffMinor: number
  readonly mdf: PartnerMdf
}

const kept = keptByKey<PartnerYear>()

/**
 * The year of every partner that has a tier of the programme, by partner (DESIGN.md §3). Recomputed only where something
 * of the partner or of its tier has changed.
 */
export function partnerYears(
  records: Records,
  programmeId: string,
  asOf?: string,
): ReadonlyMap<string, PartnerYear> {
  const reading = programmeOf(records, programmeId)
  const years = new Map<string, PartnerYear>()
  if (!reading) return years
  const year = programmeYear(records, asOf)
  const tiers = new Map(reading.tiers.map((tier) => [tier.tier.id, tier]))
  const sales = salesByPartner(records)
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  for (const { id, kind, tierId } of records.all('participant')) {
    const tier = isPartnerKind(kind) ? tiers.get(tierId ?? '') : undefined
    if (tier) years.set(id, keptYear(reading, tier, id, salesOf(sales, id), year, month))
  }
  return years
}

function keptYear(
  { programme }: ProgrammeReading,
  tier: TierReading,
  partnerId: string,
  sales: PartnerSales,
  year: readonly Quarter[] | null,
  month: number,
): PartnerYear {
  const done = [...sales.deals, ...sales.certifications, ...sales.mdfRequests]
  const parts = [tier, year?.at(-1)?.end, month, sales.drawsMdf, ...done, ...sales.paid, ...sales.carried]
  return kept(`${programme.id}|${partnerId}`, parts, () => {
    const quarters =
      sales.deals.length > 0 && year ? dealStatements(tier, sales, year, programme.regDays, month) : []
    const hasPayments = sales.paid.length + sales.carried.length > 0
    const basis = sales.deals.length > 0 ? 'deals' : hasPayments ? 'payments' : null
    const payouts =
      basis === 'payments' ? paymentStatements(tier, sales) : quarters.map(({ payout }) => payout)
    const mdf = partnerMdf(programme, tier.terms, sales, year)
    return { partnerId, tier, basis, quarters, payouts, ...totals(payouts), mdf }
  })
}

function totals(payouts: readonly Payout[]) {
  const sum = (amount: (payout: Payout) => number) =>
    payouts.reduce((total, payout) => total + amount(payout), 0)
  const dealsMinor = sum(({ baseMinor, upliftMinor }) => baseMinor + upliftMinor)
  const takeMinor = sum(({ partnerTakeMinor }) => partnerTakeMinor)
  return {
    volumeMinor: sum(({ volumeMinor }) => volumeMinor),
    dealsMinor,
    extrasMinor: takeMinor - dealsMinor,
    takeMinor,
    spiffMinor: sum(({ spiffMinor }) => spiffMinor),
  }
}
